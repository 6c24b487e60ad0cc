// Whom a large picture shows. It follows the conversation, not every word: a cough changes nothing,
// and who is shown stays while a pause could still be theirs.
import type {Clock} from './clock.js';
import {Store} from './store.js';

/** Milliseconds of speaking before somebody is worth showing. */
const CONFIRMED = 800;
/** Milliseconds of silence after which the floor is free. */
const PAUSE = 1_500;

export interface Voice {
  readonly identity: string;
  readonly speaking: boolean;
  /** When they began, or ceased, to speak; -Infinity for who never spoke. */
  readonly since: number;
}

export interface Choice {
  readonly speaker: string | undefined;
  /** Milliseconds after which another answer may be due without anybody changing. */
  readonly lookAgainIn?: number;
}

export function chooseSpeaker(current: string | undefined, voices: readonly Voice[], now: number): Choice {
  const shown = voices.find(({identity}) => identity === current);
  if (!shown) return {speaker: (longest(voices.filter(({speaking}) => speaking)) ?? latest(voices))?.identity};
  const others = voices.filter((voice) => voice.speaking && voice !== shown);
  if (shown.speaking || others.length === 0) return {speaker: current};
  const free = shown.since + PAUSE - now;
  const next = longest(others);
  const due = Math.max(free, next ? next.since + CONFIRMED - now : 0);
  return due > 0 ? {speaker: current, lookAgainIn: due} : {speaker: next?.identity};
}

function longest(voices: readonly Voice[]): Voice | undefined {
  return voices.reduce<Voice | undefined>((best, one) => (best && best.since <= one.since ? best : one), undefined);
}

/** Who spoke last; who came first where nobody has. */
function latest(voices: readonly Voice[]): Voice | undefined {
  return voices.reduce<Voice | undefined>((best, one) => (best && best.since >= one.since ? best : one), undefined);
}

/** Keeps the choice true as people come, go, speak and fall silent. */
export class SpeakerChoice {
  readonly speaker: Store<string | undefined> = new Store<string | undefined>(undefined);
  readonly #clock: Clock;
  readonly #voices = new Map<string, Voice>();
  #cancel: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Who is there, oneself left out: nobody needs to see themselves large. */
  set people(identities: readonly string[]) {
    const present = new Set(identities);
    for (const identity of this.#voices.keys()) if (!present.has(identity)) this.#voices.delete(identity);
    for (const identity of identities) {
      if (!this.#voices.has(identity)) this.#voices.set(identity, {identity, speaking: false, since: -Infinity});
    }
    this.#choose();
  }

  hear(identity: string, speaking: boolean): void {
    const voice = this.#voices.get(identity);
    if (!voice || voice.speaking === speaking) return;
    this.#voices.set(identity, {identity, speaking, since: this.#clock.now()});
    this.#choose();
  }

  /** When somebody last spoke; now while they do. */
  lastSpoke(identity: string): number {
    const voice = this.#voices.get(identity);
    return voice?.speaking ? Infinity : (voice?.since ?? -Infinity);
  }

  #choose(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    const {speaker, lookAgainIn} = chooseSpeaker(this.speaker.get(), [...this.#voices.values()], this.#clock.now());
    this.speaker.set(speaker);
    if (lookAgainIn === undefined) return;
    this.#cancel = this.#clock.after(lookAgainIn, () => {
      this.#choose();
    });
  }
}
