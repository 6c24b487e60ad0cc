import type {Scenario} from './scenario.js';

/** Somebody comes into a room whose page has place for one more. */
export const joined: Scenario = {
  name: 'joined',
  title: 'From "participant joined" to the tile, 10 people',
  rounds: 5,
  figures: () => [{key: 'tile', title: 'tile on the page', unit: 'ms', missing: {sdk: 'no tiles'}}],
  async measure({page}, side, {quick}) {
    if (side === 'sdk') return {};
    await page.evaluate(() => bench.enter(10));
    const times = await page.evaluate(timesToTile, quick ? 2 : 12);
    return {tile: times.slice(quick ? 0 : 4).sort((a, b) => a - b)[Math.floor((times.length - (quick ? 0 : 4)) / 2)]!};
  },
};

/** Looks after every task, since a look at every frame would count in sixtieths of a second. */
async function timesToTile(events: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < events; i++) {
    await bench.frame();
    const before = bench.tileCount();
    const start = performance.now();
    bench.meeting.set(bench.person(1000 + i));
    while (bench.tileCount() === before && performance.now() - start < 5000) await bench.task();
    times.push(performance.now() - start);
    bench.meeting.leave(`person-${1000 + i}`);
    while (bench.tileCount() !== before && performance.now() - start < 10_000) await bench.task();
  }
  return times;
}
