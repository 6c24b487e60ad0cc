import type {Scenario} from './scenario.js';

/** A page that has shown a room before shows one with 49 people. */
export const paint: Scenario = {
  name: 'paint',
  title: 'First paint of a room with 49 people',
  rounds: 5,
  figures: () => [
    {key: 'paint', title: 'all tiles of the first page on the screen', unit: 'ms', missing: {sdk: 'no tiles'}},
    {key: 'script', title: 'script until then', unit: 'ms'},
    {key: 'tiles', title: 'tiles on that page', unit: '', missing: {sdk: 'no tiles'}},
  ],
  async measure(tab, side) {
    await tab.page.evaluate(async () => {
      await bench.enter(49); // downloads and compiles what is loaded late
      await bench.leave();
    });
    let paint = 0;
    const {script} = await tab.work(async () => {
      paint = await tab.page.evaluate(() => bench.enter(49));
    });
    const tiles = await tab.page.evaluate(() => bench.tileCount());
    return side === 'sdk' ? {script} : {paint, script, tiles};
  },
};
