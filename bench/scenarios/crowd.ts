import {roomWithBots} from '../real-room.js';
import type {Scenario} from './scenario.js';

const SECONDS = 5;

/** A real server, and bots with sound who speak in turn. */
export const crowd = (bots: number): Scenario => ({
  name: 'crowd',
  title: `A real room with ${bots} bots`,
  rounds: 2,
  figures: () => [
    {key: 'enter', title: 'from the first line to the last tile of the page', unit: 'ms', missing: {sdk: 'no tiles'}},
    {key: 'enter-script', title: 'script until then', unit: 'ms', missing: {sdk: 'no tiles'}},
    {key: 'script', title: 'script a second, while they speak', unit: 'ms/s'},
    {key: 'task', title: 'script, layout and paint a second', unit: 'ms/s'},
    {key: 'heap', title: 'heap', unit: 'KiB'},
    {key: 'nodes', title: 'DOM nodes', unit: ''},
    {key: 'listeners', title: 'listeners', unit: ''},
  ],
  async measure(tab, side) {
    const entry = await roomWithBots(bots);
    await tab.page.evaluate(async (way) => {
      await bench.enterReal(way); // downloads and compiles
      await bench.leave();
    }, entry);
    let enter = 0;
    const entering = await tab.work(async () => {
      enter = await tab.page.evaluate((way) => bench.enterReal(way), entry);
    });
    const steady = await tab.work(() => tab.page.evaluate((ms) => bench.pause(ms), SECONDS * 1000));
    const {heapKiB, nodes, listeners} = await tab.held();
    await tab.page.evaluate(() => bench.leave());
    return {
      ...(side !== 'sdk' && {enter, 'enter-script': entering.script}),
      script: steady.script / SECONDS,
      task: steady.task / SECONDS,
      heap: heapKiB,
      nodes,
      listeners,
    };
  },
});
