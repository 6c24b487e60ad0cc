// What the scenarios find in every page, as `bench`.
import {FakeMeeting, type FakePerson} from '../../test/fakes/fake-meeting.js';
import {say} from '../../test/fakes/fake-talk.js';
import type {Entry, Side} from '../sides/side.js';

export class Bench {
  readonly #side: Side;
  readonly #place = document.querySelector('main')!;
  meeting = new FakeMeeting();
  readonly #messages: Parameters<FakeMeeting['receive']>[0][] = [];
  #said = 0;

  constructor(side: Side) {
    this.#side = side;
  }

  /**
   * Goes into a fake room with `count` people, oneself among them: milliseconds from the
   * first line of code to the frame that shows the page's last tile.
   */
  async enter(count: number): Promise<number> {
    this.meeting = this.#meetingOf(count);
    const start = performance.now();
    await this.#side.enter(this.meeting, this.#place);
    return (await this.calm()) - start;
  }

  async enterReal(entry: Entry): Promise<number> {
    const start = performance.now();
    await this.#side.enterReal(entry, this.#place);
    return (await this.calm()) - start;
  }

  async leave(): Promise<void> {
    await this.#side.leave();
    this.meeting = new FakeMeeting();
    this.#place.replaceChildren();
    await this.frame();
  }

  /** Somebody whose media never arrives: the benches measure the page, and not the decoding of pictures. */
  person(number: number): FakePerson {
    const name = `Person ${number}`;
    return {identity: `person-${number}`, name, camera: 'on', microphone: 'on', media: false};
  }

  tileCount(): number {
    return this.#side.tiles().length;
  }

  /** By this, `rendered` tells which tiles have rendered since. */
  tileRenders(): ReadonlyMap<Element, unknown> {
    return new Map(this.#side.tiles().map((tile) => [tile, this.#side.renderOf(tile)]));
  }

  rendered(before: ReadonlyMap<Element, unknown>): number {
    return this.#side.tiles().filter((tile) => this.#side.renderOf(tile) !== before.get(tile)).length;
  }

  openChat(): Promise<void> {
    return until(() => this.#side.openChat());
  }

  /** Makes messages of twenty people, apart from the time in which they are received: making them is no work of a room. */
  makeMessages(count: number): void {
    const {meeting} = this;
    meeting.receive = (packets) => void this.#messages.push(packets);
    for (let i = 0; i < count; i++) say(meeting, `person-${1 + (i % 20)}`, `Message ${this.#messages.length + 1}`);
    Reflect.deleteProperty(meeting, 'receive');
  }

  /** The next message arrives. */
  say(): void {
    this.meeting.receive(this.#messages[this.#said++]!);
  }

  /** When the last message is on the page. */
  lastSaid(): Promise<void> {
    return until(() => this.#side.chatText().includes(`Message ${this.#said}`));
  }

  react(number: number): void {
    this.meeting.data('vicolo.reaction', new TextEncoder().encode('clap'), `person-${number}`);
  }

  /** After the next frame: what the last task changed is on the screen. */
  frame(): Promise<void> {
    return new Promise((resolve) => {
      requestAnimationFrame(() => void this.task().then(resolve));
    });
  }

  /** After the next task; unlike a timer, it is not held back. */
  task(): Promise<void> {
    return new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  }

  pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  }

  /** Waits until the number of tiles has stayed the same for half a second; gives the time when it last changed. */
  async calm(): Promise<number> {
    let count = -1;
    let since = performance.now();
    do {
      await this.frame();
      const now = this.tileCount();
      if (now !== count) since = performance.now();
      count = now;
    } while (performance.now() - since < 500);
    return since;
  }

  #meetingOf(count: number): FakeMeeting {
    return new FakeMeeting(Array.from({length: count - 1}, (_, i) => this.person(i + 1)));
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('In vain: the chat.');
    await new Promise(requestAnimationFrame);
  }
}

export function offer(side: Side): void {
  Object.assign(globalThis, {bench: new Bench(side)});
}

declare global {
  // For the functions of scenarios that run in the page.
  var bench: Bench;
}
