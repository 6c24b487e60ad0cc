import type {MemberProfile} from './types.js';

export type LogInMember = (profile: MemberProfile) => Promise<string>;

interface Known {
  /** The profile at log-in: a changed one is told to the cloud by logging in again. */
  readonly profile: string;
  readonly token: Promise<string>;
  /** The token, once it is there. */
  value?: string;
  /** Milliseconds since 1970. */
  until: number;
}

const MOST = 1000;
/** A token that ends within this many milliseconds is not begun with. */
const MARGIN = 60_000;

/** Members' access tokens, kept in memory while they last, so that not every call logs in. */
export class MemberTokens {
  readonly #logIn: LogInMember;
  readonly #known = new Map<string, Known>();

  constructor(logIn: LogInMember) {
    this.#logIn = logIn;
  }

  get(profile: MemberProfile): Promise<string> {
    const {appUserId} = profile;
    const text = JSON.stringify(profile);
    const known = this.#known.get(appUserId);
    if (known?.profile === text && known.until > Date.now()) return known.token;
    return this.#begin(appUserId, text, this.#logIn(profile));
  }

  /** With `token` only that one: another caller may have a new one already. */
  forget(appUserId: string, token?: string): void {
    if (token === undefined || this.#known.get(appUserId)?.value === token) this.#known.delete(appUserId);
  }

  #begin(appUserId: string, profile: string, token: Promise<string>): Promise<string> {
    const known: Known = {profile, token, until: Infinity};
    this.#known.delete(appUserId); // the youngest stands last
    this.#known.set(appUserId, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
    token.then(
      (value) => Object.assign(known, {value, until: expiryOf(value) - MARGIN}),
      () => {
        this.#drop(appUserId, known);
      },
    );
    return token;
  }

  #drop(appUserId: string, known: Known): void {
    if (this.#known.get(appUserId) === known) this.#known.delete(appUserId);
  }
}

/** `exp` of a JWT in milliseconds. Infinity where there is none: then the cloud's 401 tells. */
function expiryOf(token: string): number {
  try {
    const payload = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const {exp} = JSON.parse(payload) as {exp?: unknown};
    return typeof exp === 'number' ? exp * 1000 : Infinity;
  } catch {
    return Infinity;
  }
}
