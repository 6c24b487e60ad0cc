import type {Scenario} from './scenario.js';

const CROWDS = [10, 25, 100, 300];
const crowds = (quick: boolean) => (quick ? [10] : CROWDS);

/** Two people take turns: in each event one begins to speak and one falls silent. */
export const speaker: Scenario = {
  name: 'speaker',
  title: 'One active-speaker event',
  rounds: 3,
  figures: ({quick}) =>
    crowds(quick).flatMap((crowd) => [
      {
        key: `script-${crowd}`,
        title: `script, ${crowd} people`,
        unit: 'ms',
        ...(crowd === 100 && {goal: 1}),
      },
      {key: `task-${crowd}`, title: `script, layout and paint, ${crowd} people`, unit: 'ms'},
      {key: `tiles-${crowd}`, title: `tiles rendered, ${crowd} people`, unit: '', goal: 2, missing: {sdk: 'no tiles'}},
    ]),
  async measure(tab, side, {quick}) {
    const figures: Record<string, number> = {};
    const events = quick ? 4 : 30;
    for (const crowd of crowds(quick)) {
      await tab.page.evaluate((count) => bench.enter(count), crowd);
      await tab.page.evaluate(takeTurns, quick ? 2 : 20); // the first ones are compiled while they run
      const {script, task} = await tab.work(() => tab.page.evaluate(takeTurns, events));
      figures[`script-${crowd}`] = script / events;
      figures[`task-${crowd}`] = task / events;
      if (side !== 'sdk') figures[`tiles-${crowd}`] = await tab.page.evaluate(mostRendered, Math.min(events, 10));
      await tab.page.evaluate(() => bench.leave());
    }
    return figures;
  },
};

async function takeTurns(events: number): Promise<void> {
  for (let i = 0; i < events; i++) {
    bench.meeting.speak({[`person-${1 + (i % 2)}`]: 0.5});
    await bench.frame();
  }
}

/** Apart from the timed events, since looking costs time too. */
async function mostRendered(events: number): Promise<number> {
  let most = 0;
  for (let i = 0; i < events; i++) {
    const before = bench.tileRenders();
    bench.meeting.speak({[`person-${1 + (i % 2)}`]: 0.5});
    await bench.frame();
    most = Math.max(most, bench.rendered(before));
  }
  return most;
}
