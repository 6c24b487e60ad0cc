import {expect} from '@open-wc/testing';
import {Looking} from '../../src/session/looking.js';

describe('looking', () => {
  function aLook() {
    const looking = new Looking();
    const told: (string[] | undefined)[] = [];
    looking.wanted.subscribe(() => {
      const keys = looking.wanted.get();
      told.push(keys && [...keys].sort());
    });
    return {looking, told, settled: () => Promise.resolve().then(() => undefined)};
  }
  const look = (ahead: string[]) => ({movable: [], ahead, held: undefined});

  it('wants what is shown and what comes next, told once', async () => {
    const {looking, told, settled} = aLook();
    looking.show('a:camera');
    looking.show('b:camera');
    looking.look({}, look(['c:camera']));
    expect(told).to.deep.equal([]);
    await settled();
    expect(told).to.deep.equal([['a:camera', 'b:camera', 'c:camera']]);
  });

  it('does not tell of a tile that is only moved', async () => {
    const {looking, told, settled} = aLook();
    const hide = looking.show('a:camera');
    await settled();
    hide();
    looking.show('a:camera');
    await settled();
    expect(told).to.have.length(1);
  });

  it('counts tiles of the same person in two places', async () => {
    const {looking, told, settled} = aLook();
    const hide = looking.show('a:camera');
    looking.show('a:camera');
    await settled();
    hide();
    await settled();
    expect(looking.isShown('a:camera')).to.equal(true);
    expect(told).to.deep.equal([['a:camera']]);
  });

  it('knows that nothing is shown, whatever a stage would show next', async () => {
    const {looking, told, settled} = aLook();
    const hide = looking.show('a:camera');
    await settled();
    looking.look({}, look(['b:camera']));
    hide();
    await settled();
    expect(told.at(-1)).to.equal(undefined);
  });

  it('forgets a stage that is gone', async () => {
    const {looking, told, settled} = aLook();
    const stage = {};
    looking.show('a:camera');
    looking.look(stage, look(['b:camera']));
    await settled();
    looking.look(stage, undefined);
    await settled();
    expect(told).to.deep.equal([['a:camera', 'b:camera'], ['a:camera']]);
    expect([...looking.looks]).to.deep.equal([]);
  });
});
