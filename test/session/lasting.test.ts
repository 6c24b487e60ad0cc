import {expect} from '@open-wc/testing';
import {lasting} from '../../src/session/lasting.js';
import {Store} from '../../src/session/store.js';
import {AClock} from './a-clock.js';

describe('what lasts', () => {
  function aLine() {
    const clock = new AClock();
    const line = new Store('whole');
    const broken = lasting(line, (is) => is.startsWith('broken'), 1_000, clock);
    const told: boolean[] = [];
    broken.subscribe(() => told.push(broken.get()));
    return {clock, line, broken, told};
  }

  it('is told after its time, and its end at once', () => {
    const {clock, line, told} = aLine();
    line.set('broken');
    clock.pass(999);
    expect(told).to.deep.equal([]);
    clock.pass(1);
    expect(told).to.deep.equal([true]);
    line.set('whole');
    expect(told).to.deep.equal([true, false]);
  });

  it('is not told when it is over sooner, however often', () => {
    const {clock, line, told} = aLine();
    for (let i = 0; i < 5; i++) {
      line.set('broken');
      clock.pass(900);
      line.set('whole');
      clock.pass(50);
    }
    clock.pass(10_000);
    expect(told).to.deep.equal([]);
    expect(clock.waits).to.deep.equal([]);
  });

  it('counts from the beginning, whatever changes meanwhile', () => {
    const {clock, line, told} = aLine();
    line.set('broken');
    clock.pass(600);
    line.set('broken more');
    clock.pass(400);
    expect(told).to.deep.equal([true]);
  });
});
