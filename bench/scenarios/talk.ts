import type {Scenario} from './scenario.js';

const SECONDS = 4;

/** A loud room: the chat is open, and others write and react as fast as a crowd can. */
export const talk: Scenario = {
  name: 'talk',
  title: 'Messages and reactions of others, 25 people',
  rounds: 3,
  figures: () => [
    {
      key: 'messages',
      title: 'script a second, 100 messages a second, chat open',
      unit: 'ms/s',
      goal: 100,
      missing: {sdk: 'no chat'},
    },
    {
      key: 'messages-task',
      title: 'script, layout and paint a second, 100 messages a second',
      unit: 'ms/s',
      missing: {sdk: 'no chat'},
    },
    {
      key: 'reactions',
      title: 'script a second, 50 reactions a second',
      unit: 'ms/s',
      goal: 100,
      missing: {sdk: 'no reactions', livekit: 'no reactions'},
    },
  ],
  async measure(tab, side, {quick}) {
    if (side === 'sdk') return {};
    const {page} = tab;
    const seconds = quick ? 0.5 : SECONDS;
    await page.evaluate(() => bench.enter(25));
    await page.evaluate(() => bench.openChat());
    await page.evaluate((count) => bench.makeMessages(count), 100 + seconds * 100);
    await page.evaluate(write, 1); // the first ones are compiled while they run
    const messages = await tab.work(() => page.evaluate(write, seconds));
    const figures = {messages: messages.script / seconds, 'messages-task': messages.task / seconds};
    if (side === 'livekit') return figures;
    await page.evaluate(react, 1);
    const reactions = await tab.work(() => page.evaluate(react, seconds));
    return {...figures, reactions: reactions.script / seconds};
  },
};

/** Ten at a time, ten times a second; it ends when the last one is on the page. */
async function write(seconds: number): Promise<void> {
  for (let i = 0; i < seconds * 10; i++) {
    for (let k = 0; k < 10; k++) bench.say();
    await bench.pause(100);
  }
  await bench.lastSaid();
}

async function react(seconds: number): Promise<void> {
  for (let i = 0; i < seconds * 10; i++) {
    for (let k = 0; k < 5; k++) bench.react(1 + ((i * 5 + k) % 20));
    await bench.pause(100);
  }
}
