import {dispose} from './rtc.js';
import {Bot, type BotOptions} from './bot.js';
import {nameOf} from './names.js';
import {takesTurns} from './turns.js';

export interface SendOptions extends Pick<BotOptions, 'url' | 'key' | 'secret' | 'room' | 'video' | 'audio'> {
  readonly count: number;
  /** The index of the first one, so that more can follow into the same room. */
  readonly first?: number;
  readonly names?: readonly string[];
  readonly metadata?: string | ((bot: {identity: string; name: string; index: number}) => string);
  /** They speak one after the other (so it is by default), or all at once and always. */
  readonly takeTurns?: boolean;
}

/** Bots in a room, with names, pictures and sound. All must be in this process: a second one of many bots fails. */
export async function sendBots(options: SendOptions): Promise<Bot[]> {
  const {count, first = 0} = options;
  const bots = Array.from({length: count}, (_, place) => botAt(options, place, first + place));
  try {
    // One after the other: their order in the room is then that of their numbers.
    for (const bot of bots) await bot.join();
    return bots;
  } catch (error) {
    await Promise.allSettled(bots.map((bot) => bot.leave()));
    throw error;
  }
}

/** Ends the native part, without which the process would not exit. No bot can join afterwards. */
export const disposeBots = (): Promise<void> => dispose();

function botAt(options: SendOptions, place: number, index: number): Bot {
  const {url, key, secret, room, video, audio, count, names, metadata, takeTurns = true} = options;
  const identity = `bot-${index + 1}`;
  const name = names?.[place] ?? nameOf(index);
  return new Bot({
    ...{url, key, secret, room, video, audio, index, identity, name},
    metadata: typeof metadata === 'function' ? metadata({identity, name, index}) : metadata,
    speaks: takeTurns ? takesTurns(place, count) : undefined,
  });
}
