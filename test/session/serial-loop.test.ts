import {expect} from '@open-wc/testing';
import {SerialLoop} from '../../src/session/serial-loop.js';

/** Work that ends when the test says so. */
function aTask() {
  let finish = (): void => undefined;
  const work = new Promise<void>((resolve) => (finish = resolve));
  return {work, finish: () => finish()};
}

describe('a serial loop', () => {
  it('does one piece of work at a time, in order', async () => {
    let left = 3;
    let running = 0;
    let most = 0;
    const loop = new SerialLoop(() => {
      if (left === 0) return undefined;
      left--;
      most = Math.max(most, ++running);
      return Promise.resolve().then(() => void running--);
    });
    await Promise.all([loop.run(), loop.run(), loop.run()]);
    expect([left, most, running]).to.deep.equal([0, 1, 0]);
  });

  it('looks again after each wait, so that a wish made meanwhile is seen', async () => {
    let wanted = 1;
    let actual = 0;
    const tasks = [aTask(), aTask()];
    const started: number[] = [];
    const loop = new SerialLoop(() => {
      if (actual === wanted) return undefined;
      const goal = wanted;
      started.push(goal);
      return tasks[started.length - 1]!.work.then(() => void (actual = goal));
    });
    const run = loop.run();
    await Promise.resolve();
    wanted = 2;
    tasks[0]!.finish();
    tasks[1]!.finish();
    await run;
    expect(started).to.deep.equal([1, 2]);
    expect(actual).to.equal(2);
  });

  it('counts wishes of the same moment as one', async () => {
    const seen: string[] = [];
    let wish = 'first';
    const loop = new SerialLoop(() => {
      if (seen.includes(wish)) return undefined;
      seen.push(wish);
      return Promise.resolve();
    });
    const run = loop.run();
    wish = 'last';
    await Promise.all([run, loop.run()]);
    expect(seen).to.deep.equal(['last']);
  });

  it('says whether it runs, and can be run again', async () => {
    let rounds = 0;
    let due = true;
    const loop = new SerialLoop(() => {
      if (!due) return undefined;
      due = false;
      rounds++;
      return Promise.resolve();
    });
    expect(loop.isRunning).to.equal(false);
    const run = loop.run();
    expect(loop.isRunning).to.equal(true);
    await run;
    expect(loop.isRunning).to.equal(false);
    due = true;
    await loop.run();
    expect(rounds).to.equal(2);
  });

  it('gives all who ask while it runs the same end', () => {
    const loop = new SerialLoop(() => undefined);
    expect(loop.run()).to.equal(loop.run());
  });
});
