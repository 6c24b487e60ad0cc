import type {Scenario} from './scenario.js';

const CROWD = 25;

/** Others come and go a thousand times; nothing may stay behind. */
export const joins: Scenario = {
  name: 'joins',
  title: `1,000 people come and go, room of ${CROWD}`,
  rounds: 1,
  figures: () => [
    {key: 'script', title: 'script for one to come and go', unit: 'ms'},
    {key: 'heap', title: 'heap grown', unit: 'KiB'},
    {key: 'nodes', title: 'DOM nodes grown', unit: '', goal: 0},
    {key: 'listeners', title: 'listeners grown', unit: '', goal: 0},
  ],
  async measure(tab, _side, {quick}) {
    const times = quick ? 5 : 1000;
    await tab.page.evaluate((count) => bench.enter(count), quick ? 10 : CROWD);
    await tab.page.evaluate(comeAndGo, quick ? 2 : 100);
    const before = await tab.held();
    const {script} = await tab.work(() => tab.page.evaluate(comeAndGo, times));
    const after = await tab.held();
    return {
      script: script / times,
      heap: after.heapKiB - before.heapKiB,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  },
};

/** Each time somebody new, as in life. */
async function comeAndGo(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const person = bench.person(1000 + i);
    bench.meeting.set(person);
    await bench.task();
    bench.meeting.leave(person.identity);
    await bench.task();
  }
  await bench.calm();
}
