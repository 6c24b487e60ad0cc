// Everybody but oneself: who stays and talks, and who comes and goes.
import type {BotOptions} from '../../sandbox/bots/bot.js';
import {takesTurns} from '../../sandbox/bots/turns.js';
import {Visitor} from './visitor.js';

type Where = Pick<BotOptions, 'url' | 'key' | 'secret' | 'room'>;

/** So many have a camera and a microphone; the others of those who stay have a microphone alone. */
const WITH_PICTURE = 3;
const TALKING = 10;

/** Milliseconds between two of a kind. */
const EVERY = {change: 5_000, mute: 4_000, hand: 9_000, message: 8_000};

export class Crowd {
  readonly #where: Where;
  readonly #stay: Visitor[] = [];
  readonly #passing: Visitor[] = [];
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  #next = 0;
  #work: Promise<unknown> = Promise.resolve();
  /** How often each thing has happened. */
  readonly counts = {change: 0, mute: 0, hand: 0, message: 0};

  constructor(where: Where) {
    this.#where = where;
  }

  async enter(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const list = i < TALKING ? this.#stay : this.#passing;
      list.push(await this.#send({video: i < WITH_PICTURE, audio: i < TALKING}));
    }
  }

  /** So much has been said that the chat has begun to draw only what is near what is read. */
  async talk(messages: number): Promise<void> {
    for (let i = 0; i < messages; i++) await this.#stay[i % TALKING]!.write(`Before, ${i + 1}`);
  }

  /** From now on they behave like people. */
  live(): void {
    this.#every('change', () => this.#change());
    this.#every('mute', (turn) => this.#stay[turn % TALKING]!.mute(turn % (2 * TALKING) < TALKING));
    this.#every('hand', (turn) => {
      const one = this.#stay[Math.floor(turn / 2) % TALKING]!;
      return turn % 2 ? one.lowerHand() : one.raiseHand();
    });
    this.#every('message', (turn) =>
      this.#stay[turn % TALKING]!.write(`Message ${turn + 1}: a line as people write it.`),
    );
  }

  async leave(): Promise<void> {
    this.#timers.forEach(clearInterval);
    await this.#work;
    await Promise.all([...this.#stay, ...this.#passing].map((one) => one.leave()));
  }

  /** The one who has been here longest goes, another comes. */
  async #change(): Promise<void> {
    await this.#passing.shift()?.leave();
    this.#passing.push(await this.#send({video: false, audio: false}));
  }

  async #send(media: {video: boolean; audio: boolean}): Promise<Visitor> {
    const index = this.#next++;
    const one = new Visitor({...this.#where, ...media, index, speaks: takesTurns(index, TALKING)});
    await one.join();
    return one;
  }

  /** One after the other, whatever the time that each takes. */
  #every(what: keyof typeof EVERY, act: (turn: number) => Promise<unknown>): void {
    this.#timers.push(
      setInterval(() => {
        this.#work = this.#work.then(() => act(this.counts[what]++));
      }, EVERY[what]),
    );
  }
}
