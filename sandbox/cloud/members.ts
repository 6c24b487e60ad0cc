// The members, in memory.
import type {CustomData} from './input.js';

/** What the app says about its user. */
export interface Profile {
  appUserName: string | undefined;
  appUserProfileImgUrl: string | undefined;
  email: string | undefined;
  country: string | undefined;
  lang: string | undefined;
  customType: string | undefined;
  customData: CustomData | undefined;
}

export interface Member extends Profile {
  readonly id: number;
  readonly appUserId: string;
  readonly createdAt: string;
  lastModifiedAt: string;
}

export class Members {
  readonly #now: () => number;
  readonly #members = new Map<string, Member>();
  #lastId = 100;

  constructor(now: () => number) {
    this.#now = now;
  }

  all(): Member[] {
    return [...this.#members.values()];
  }

  find(appUserId: string): Member | undefined {
    return this.#members.get(appUserId);
  }

  /** Creates the member, or changes the given fields. */
  put(appUserId: string, profile: Partial<Profile>): {member: Member; did: 'create' | 'update' | 'nothing'} {
    const time = new Date(this.#now()).toISOString();
    const known = this.#members.get(appUserId);
    if (!known) {
      const member = {...EMPTY, ...profile, id: ++this.#lastId, appUserId, createdAt: time, lastModifiedAt: time};
      this.#members.set(appUserId, member);
      return {member, did: 'create'};
    }
    const before = JSON.stringify(known);
    Object.assign(known, profile); // the same object: rooms point to their owner
    if (JSON.stringify(known) === before) return {member: known, did: 'nothing'};
    known.lastModifiedAt = time;
    return {member: known, did: 'update'};
  }

  delete(appUserId: string): void {
    this.#members.delete(appUserId);
  }
}

const EMPTY: Profile = {
  appUserName: undefined,
  appUserProfileImgUrl: undefined,
  email: undefined,
  country: undefined,
  lang: undefined,
  customType: undefined,
  customData: undefined,
};
