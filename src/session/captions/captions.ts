import type {Memory} from '../memory.js';
import {Store, type ReadonlyStore} from '../store.js';
import type {Caption} from './caption.js';
import type {CaptionsLine} from './captions-line.js';
import {CAPTION_PLACES, CAPTION_SIZES, type CaptionPlace, type CaptionSize} from './look.js';

/** What is said in the room, as text, where something writes it down: an agent of LiveKit's, or the speakers' browsers. */
export interface CaptionsView {
  /** In order, the newest last. Empty after leaving. */
  readonly captions: ReadonlyStore<readonly Caption[]>;
  /** Whether there is anything to show: something was written down, or one's own speech may be. */
  readonly offered: ReadonlyStore<boolean>;
  /** Whether the person wants to see them. Remembered. */
  readonly shown: ReadonlyStore<boolean>;
  readonly size: ReadonlyStore<CaptionSize>;
  readonly place: ReadonlyStore<CaptionPlace>;
  /** Whether the page lets people caption their own speech by their browser. */
  readonly ownAllowed: ReadonlyStore<boolean>;
  /** Whether this person does so now. Never remembered: it sends one's voice to the browser's maker. */
  readonly own: ReadonlyStore<'off' | 'on' | 'failed'>;
  show(on: boolean): void;
  setSize(size: CaptionSize): void;
  setPlace(place: CaptionPlace): void;
  allowOwn(allowed: boolean): void;
  setOwn(own: 'off' | 'on' | 'failed'): void;
  /** One's own words, for all. What is said outside of a room is dropped. */
  say(id: string, text: string, final: boolean, language: string): void;
}

const SHOWN = 'vicolo-captions';
const SIZE = 'vicolo-captions-size';
const PLACE = 'vicolo-captions-place';

/** @internal The little that captions are before a call. */
export class Captions implements CaptionsView {
  readonly captions: Store<readonly Caption[]> = new Store<readonly Caption[]>([]);
  readonly offered: Store<boolean> = new Store(false);
  readonly shown: Store<boolean> = new Store(false);
  readonly size: Store<CaptionSize> = new Store<CaptionSize>('medium');
  readonly place: Store<CaptionPlace> = new Store<CaptionPlace>('bottom');
  readonly ownAllowed: Store<boolean> = new Store(false);
  readonly own: Store<'off' | 'on' | 'failed'> = new Store<'off' | 'on' | 'failed'>('off');
  readonly #memory: () => Memory;
  #line: CaptionsLine | undefined;

  constructor(memory: () => Memory) {
    this.#memory = memory;
  }

  /** What the person chose the last time is read when a call begins. */
  use(line: CaptionsLine): void {
    this.#line = line;
    const memory = this.#memory();
    this.shown.set(memory.read(SHOWN) === 'on');
    this.size.set(oneOf(CAPTION_SIZES, memory.read(SIZE)) ?? this.size.get());
    this.place.set(oneOf(CAPTION_PLACES, memory.read(PLACE)) ?? this.place.get());
  }

  show(on: boolean): void {
    this.shown.set(on);
    this.#memory().write(SHOWN, on ? 'on' : 'off');
  }

  setSize(size: CaptionSize): void {
    this.size.set(size);
    this.#memory().write(SIZE, size);
  }

  setPlace(place: CaptionPlace): void {
    this.place.set(place);
    this.#memory().write(PLACE, place);
  }

  allowOwn(allowed: boolean): void {
    this.ownAllowed.set(allowed);
    if (allowed) this.offered.set(true);
    else this.own.set('off');
  }

  setOwn(own: 'off' | 'on' | 'failed'): void {
    if (own === 'off' || this.ownAllowed.get()) this.own.set(own);
  }

  say(id: string, text: string, final: boolean, language: string): void {
    this.#line?.say(id, text, final, language);
  }
}

function oneOf<T extends string>(all: readonly T[], value: string | undefined): T | undefined {
  return all.find((one) => one === value);
}
