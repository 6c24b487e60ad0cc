import {expect} from '@open-wc/testing';
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import {keepLive} from '../../src/elements/room-live.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {until} from '../support/until.js';

describe('keepLive', () => {
  let stop: AbortController;
  let looks: number;
  let looked: number[];
  beforeEach(() => {
    [stop, looks, looked] = [new AbortController(), 0, []];
  });
  afterEach(() => {
    stop.abort();
    setHidden(false);
  });

  function setHidden(hidden: boolean) {
    if (hidden) Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
    else Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
  }

  const begin = (change: Partial<Cloud> = {}, every = 10) => {
    keepLive(
      {
        every,
        cloud: fakeCloud([], change),
        look: () => {
          looks++;
          return looks % 2 ? Promise.reject(new Error('As the test wants.')) : Promise.resolve();
        },
        lookAt: (id) => {
          looked.push(id);
          return Promise.resolve();
        },
        random: () => 0,
      },
      stop.signal,
    );
  };

  it('looks again and again, though a look fails, until it is stopped', async () => {
    begin();
    await until('several looks', () => looks > 3);
    stop.abort();
    const before = looks;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(looks).to.equal(before);
  });

  it('asks nothing while the page is hidden, and looks when it is seen again', async () => {
    begin();
    await until('a look', () => looks > 0);
    setHidden(true);
    await new Promise((resolve) => setTimeout(resolve, 40)); // one that had begun
    const before = looks;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(looks).to.equal(before);
    setHidden(false);
    await until('a look', () => looks > before);
  });

  it('looks at rooms that the stream names, hangs up while hidden, and looks at all when it is back', async () => {
    let streams = 0;
    let open = 0;
    begin(
      {
        watchRooms: (onSignal, {signal, onOpen} = {}) => {
          streams++;
          open++;
          onOpen?.();
          onSignal({videoRoomId: 7});
          return new Promise((_, reject) => {
            signal?.addEventListener('abort', () => {
              open--;
              reject(new VicoloError('aborted', 'Stopped.'));
            });
          });
        },
      },
      1_000_000,
    );
    await until('the signal', () => looked.length === 1);
    expect([looks, open]).to.deep.equal([0, 1]);
    setHidden(true);
    await until('hung up', () => open === 0);
    setHidden(false);
    await until('another stream', () => streams === 2);
    await until('a look at what was missed', () => looks === 1);
    stop.abort();
    await until('hung up', () => open === 0);
  });

  it('comes back to a stream that breaks, and leaves one that is not there', async () => {
    let tries = 0;
    begin(
      {
        watchRooms: () => Promise.reject(new VicoloError(++tries < 3 ? 'network' : 'not-found', 'As the test wants.')),
      },
      1_000_000,
    );
    await until('three tries', () => tries === 3);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(tries).to.equal(3);
  });
});
