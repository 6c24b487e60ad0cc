import {expect} from '@open-wc/testing';
import {WatchedStore} from '../../src/session/watched-store.js';

describe('a store that is kept only while it is followed', () => {
  it('begins with the first follower and ends with the last, each once', () => {
    const log: string[] = [];
    const store = new WatchedStore(0, () => {
      log.push('begin');
      return () => log.push('end');
    });
    expect(store.get()).to.equal(0);
    expect(log).to.deep.equal([]);
    const first = store.subscribe(() => undefined);
    const second = store.subscribe(() => undefined);
    first();
    first();
    expect(store.isWatched).to.equal(true);
    expect(log).to.deep.equal(['begin']);
    second();
    expect(store.isWatched).to.equal(false);
    store.subscribe(() => undefined)();
    expect(log).to.deep.equal(['begin', 'end', 'begin', 'end']);
  });

  it('tells its followers, and no longer those who have gone', () => {
    const store = new WatchedStore(0, () => () => undefined);
    const heard: number[] = [];
    const stop = store.subscribe(() => heard.push(store.get()));
    store.set(1);
    store.set(1);
    stop();
    store.set(2);
    expect(heard).to.deep.equal([1]);
  });
});
