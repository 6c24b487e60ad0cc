import type {Scenario} from './scenario.js';

const SECONDS = 4;

/** What a page costs that nobody touches. Levels come as the media server sends them: every 400 ms. */
export const steady: Scenario = {
  name: 'steady',
  title: 'Steady state, 100 people',
  rounds: 3,
  figures: () => [
    {key: 'silent', title: 'script a second, all silent', unit: 'ms/s'},
    {key: 'talk', title: 'script a second, two talk at changing levels', unit: 'ms/s'},
    {key: 'talk-task', title: 'script, layout and paint a second, two talk', unit: 'ms/s'},
  ],
  async measure(tab, _side, {quick}) {
    await tab.page.evaluate(() => bench.enter(100));
    const seconds = quick ? 0.5 : SECONDS;
    const silent = await tab.work(() => tab.page.evaluate((ms) => bench.pause(ms), seconds * 1000));
    await tab.page.evaluate(talk, 1);
    const talking = await tab.work(() => tab.page.evaluate(talk, seconds));
    return {
      silent: silent.script / seconds,
      talk: talking.script / seconds,
      'talk-task': talking.task / seconds,
    };
  },
};

async function talk(seconds: number): Promise<void> {
  for (let i = 0; i < seconds * 2.5; i++) {
    bench.meeting.speak({'person-1': 0.3 + (i % 5) / 10, 'person-2': 0.8 - (i % 4) / 10});
    await bench.pause(400);
  }
}
