// A real meeting, as tests in the browser ask for it: cloud stand-in, media server and bots run in Node.
import {executeServerCommand} from '@web/test-runner-commands';
import type {Meeting} from './node/meeting.js';

type Methods = Omit<Meeting, 'stop' | 'askBot'>;
type Ask = {[M in keyof Methods]: (...args: Parameters<Methods[M]>) => Promise<Awaited<ReturnType<Methods[M]>>>};

async function call(method: string, args: unknown[]): Promise<unknown> {
  const {answer} = await executeServerCommand<{answer: unknown}, {method: string; args: unknown[]}>('vicolo-meeting', {
    method,
    args,
  });
  return answer ?? undefined;
}

export const meeting = new Proxy({} as Ask, {
  get:
    (_, method: string) =>
    (...args: unknown[]) =>
      call(method, args),
});

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** A participant played by a program in Node. What it sees and hears is measured there. */
export class BotHandle {
  readonly identity: string;
  readonly name: string;
  readonly colour: Colour;
  readonly #place: number;

  constructor({place, identity, name, colour}: Awaited<ReturnType<Meeting['sendBot']>>) {
    this.#place = place;
    this.identity = identity;
    this.name = name;
    this.colour = colour;
  }

  muteMicrophone = (muted: boolean) => this.#ask('muteMicrophone', muted);
  muteCamera = (muted: boolean) => this.#ask('muteCamera', muted);
  holdPicture = (source: 'camera' | 'screen', held: boolean) => this.#ask('holdPicture', source, held);
  publishScreen = () => this.#ask('publishScreen');
  unpublishScreen = () => this.#ask('unpublishScreen');
  leave = () => this.#ask('leave');
  join = () => this.#ask('join');
  untilMuted = (identity: string, source: 'camera' | 'microphone', muted = true) =>
    this.#ask('untilMuted', identity, source, muted);
  untilHere = (identity: string) => this.#ask('untilHere', identity);
  untilGone = (identity: string) => this.#ask('untilGone', identity);
  audioEnergyOf = (identity: string) => this.#ask('audioEnergyOf', identity) as Promise<number>;
  firstFrameOf = (identity: string, source: 'camera' | 'screen' = 'camera', ms?: number) =>
    this.#ask('firstFrameOf', identity, source, ...(ms ? [ms] : [])) as Promise<{
      width: number;
      height: number;
      colour: Colour;
    }>;

  #ask(method: string, ...args: unknown[]): Promise<unknown> {
    return call('askBot', [this.#place, method, args]);
  }
}

export async function sendBot(...args: Parameters<Meeting['sendBot']>): Promise<BotHandle> {
  return new BotHandle(await meeting.sendBot(...args));
}
