// Who stands at the doors of the rooms, and what became of them.
import type {MemberProfile} from './types.js';

/** Somebody who waits to be let in. */
export interface WaitingPerson {
  /** Your `appUserId` of them. */
  readonly id: string;
  readonly name: string;
}

export type Admission = 'waiting' | 'admitted' | 'refused';

/**
 * Keeps who waits. `createWaitingRoom()` keeps them in this process; where your backend has several, give one that they
 * share. `patience` is how many milliseconds a call may take until there is something new; it may be 0.
 */
export interface WaitingRoom {
  /** Somebody is at the door, or still is. Who has not knocked for twenty seconds has gone. */
  knock(roomId: number, person: WaitingPerson, patience: number): Promise<Admission>;
  /** Somebody waits no more. */
  leave(roomId: number, id: string): Promise<void>;
  /** Who waits, once that is something else than at `after`. */
  list(roomId: number, after: string | undefined, patience: number): Promise<WaitingList>;
  /** Lets somebody in or turns them away. False where nobody of this id waits. */
  decide(roomId: number, id: string, admit: boolean): Promise<boolean>;
  /** Whoever was let in has to knock again, for example after being sent out. */
  forget(roomId: number, id: string): Promise<void>;
}

export interface WaitingList {
  readonly version: string;
  readonly waiting: readonly WaitingPerson[];
}

export interface WaitingRoomOptions {
  /** Milliseconds for which somebody who was let in comes and goes without knocking; twelve hours by default. */
  readonly admissionLasts?: number;
  /** Milliseconds since 1970, in place of the clock's. */
  readonly now?: () => number;
}

/** Milliseconds for which an answer is held back until it is another. */
export const HOLD = 8_000;
const PRESENT_FOR = 20_000;
/** Whoever was turned away does not disturb again at once. */
const REFUSAL_LASTS = 30_000;
/** Doors at which nobody is known any more are looked for so often at most, in milliseconds. */
const TIDIES_EVERY = 60_000;
/** At one door; beyond it nobody new is seen. */
const MOST_WAITING = 500;

interface Known extends WaitingPerson {
  readonly state: Admission;
  readonly until: number;
}

/** A waiting room in the memory of this process. */
export function createWaitingRoom(options: WaitingRoomOptions = {}): WaitingRoom {
  return new MemoryWaitingRoom(options);
}

export function asWaiting({appUserId, appUserName}: MemberProfile): WaitingPerson {
  return {id: appUserId, name: (appUserName ?? appUserId).slice(0, 100)};
}

class MemoryWaitingRoom implements WaitingRoom {
  readonly #doors = new Map<number, Door>();
  readonly #now: () => number;
  readonly #admissionLasts: number;
  #tidied = -Infinity;

  constructor({admissionLasts = 12 * 60 * 60 * 1000, now = Date.now}: WaitingRoomOptions) {
    this.#admissionLasts = admissionLasts;
    this.#now = now;
  }

  async knock(roomId: number, person: WaitingPerson, patience: number): Promise<Admission> {
    const door = this.#door(roomId);
    const state = door.people.get(person.id)?.state ?? 'waiting';
    if (state !== 'waiting') return state;
    if (door.waiting.length >= MOST_WAITING && !door.people.has(person.id)) return 'waiting';
    door.put({...person, state, until: this.#now() + PRESENT_FOR + patience});
    if (patience > 0) await door.changed(patience, () => door.people.get(person.id)?.state !== 'waiting');
    return door.people.get(person.id)?.state ?? 'waiting';
  }

  leave(roomId: number, id: string): Promise<void> {
    const door = this.#door(roomId);
    if (door.people.get(id)?.state === 'waiting') door.drop(id);
    return Promise.resolve();
  }

  async list(roomId: number, after: string | undefined, patience: number): Promise<WaitingList> {
    const door = this.#door(roomId);
    if (after === door.version && patience > 0) await door.changed(patience, () => after !== door.version);
    this.#sweep(door);
    return {version: door.version, waiting: door.waiting.map(({id, name}) => ({id, name}))};
  }

  decide(roomId: number, id: string, admit: boolean): Promise<boolean> {
    const door = this.#door(roomId);
    const person = door.people.get(id);
    if (person?.state !== 'waiting') return Promise.resolve(false);
    const lasts = admit ? this.#admissionLasts : REFUSAL_LASTS;
    door.put({...person, state: admit ? 'admitted' : 'refused', until: this.#now() + lasts});
    return Promise.resolve(true);
  }

  forget(roomId: number, id: string): Promise<void> {
    this.#door(roomId).drop(id);
    return Promise.resolve();
  }

  #door(roomId: number): Door {
    this.#tidy();
    const door = this.#doors.get(roomId) ?? new Door(this.#now());
    this.#doors.set(roomId, door);
    this.#sweep(door);
    return door;
  }

  #tidy(): void {
    const now = this.#now();
    if (now < this.#tidied + TIDIES_EVERY) return;
    this.#tidied = now;
    for (const [id, door] of this.#doors) {
      this.#sweep(door);
      if (door.isIdle) this.#doors.delete(id);
    }
  }

  #sweep(door: Door): void {
    const now = this.#now();
    for (const {id, until} of door.people.values()) if (until <= now) door.drop(id);
  }
}

/** One room's door, and those who look at it until something changes. */
class Door {
  readonly people = new Map<string, Known>();
  readonly #begun: number;
  readonly #lookers = new Set<() => void>();
  #changes = 0;

  constructor(begun: number) {
    this.#begun = begun;
  }

  /** Differs from that of an earlier door of the same room, in this process and another. */
  get version(): string {
    return `${this.#begun.toString(36)}-${String(this.#changes)}`;
  }

  get waiting(): readonly Known[] {
    return [...this.people.values()].filter(({state}) => state === 'waiting');
  }

  get isIdle(): boolean {
    return this.people.size === 0 && this.#lookers.size === 0;
  }

  put(person: Known): void {
    const known = this.people.get(person.id);
    this.people.set(person.id, person);
    if (known?.state !== person.state || known.name !== person.name) this.#tell();
  }

  drop(id: string): void {
    if (this.people.delete(id)) this.#tell();
  }

  /** Resolves when it is so, at the latest after `patience` milliseconds. */
  changed(patience: number, isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#lookers.delete(look);
        resolve();
      };
      const look = (): void => {
        if (isSo()) done();
      };
      const timer = setTimeout(done, patience);
      this.#lookers.add(look);
    });
  }

  #tell(): void {
    this.#changes++;
    for (const look of [...this.#lookers]) look();
  }
}
