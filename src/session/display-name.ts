import type {Room} from 'livekit-client';
import type {RoomEntry} from '../cloud/wire.js';
import type {Memory} from './memory.js';
import {cleanName, DISPLAY_NAME_ATTRIBUTE} from './participant-info.js';
import {Store, type ReadonlyStore} from './store.js';

const MEMORY_KEY = 'vicolo-name';
/** The cloud's limit for a value of `customData`. */
export const LONGEST_DISPLAY_NAME = 50;

/** What a person wants to be called here. */
export interface DisplayNameView {
  /** Empty: the name that the member has. */
  readonly name: ReadonlyStore<string>;
  /** True where the page lets people choose. */
  readonly allowed: ReadonlyStore<boolean>;
  allow(allowed: boolean): void;
  /** Counts from the next entering on, and is remembered. */
  set(name: string): void;
}

/**
 * A name for this meeting, where the page allows one. Assumed, since no source says how a name is
 * overridden: it goes to the cloud as `customData.displayName` of the entry (a backend meets it in
 * webhooks), and to the others as the LiveKit attribute `displayName`, where the media token lets
 * members change their own data. The member's own name stays as it is.
 *
 * @internal
 */
export class DisplayName implements DisplayNameView {
  readonly name: Store<string> = new Store('');
  readonly allowed: Store<boolean> = new Store(false);
  readonly #memory: () => Memory;

  constructor(memory: () => Memory) {
    this.#memory = memory;
  }

  /** Until it is allowed there is no name, not even a remembered one. */
  allow(allowed: boolean): void {
    if (allowed === this.allowed.get()) return;
    this.allowed.set(allowed);
    this.name.set(allowed ? shorten(this.#memory().read(MEMORY_KEY) ?? '') : '');
  }

  set(name: string): void {
    if (!this.allowed.get()) return;
    this.name.set(shorten(name));
    this.#memory().write(MEMORY_KEY, this.name.get());
  }

  /** What to say at the door. */
  entry(entry: RoomEntry): RoomEntry {
    const displayName = this.name.get();
    return displayName ? {...entry, customData: {...entry.customData, displayName}} : entry;
  }

  /** Inside: tells the others. A media server that refuses leaves the member's name. */
  async enter({localParticipant: me}: Room): Promise<void> {
    const name = this.name.get();
    if (!me.permissions?.canUpdateMetadata || (me.attributes[DISPLAY_NAME_ATTRIBUTE] ?? '') === name) return;
    await me.setAttributes({[DISPLAY_NAME_ATTRIBUTE]: name}).catch(() => undefined);
  }
}

function shorten(name: string): string {
  return Array.from(cleanName(name) ?? '')
    .slice(0, LONGEST_DISPLAY_NAME)
    .join('');
}
