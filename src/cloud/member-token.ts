import {deadline, unlessAborted} from './deadline.js';
import {VicoloError} from './errors.js';
import {readExpiry} from './jwt.js';

/** Why a new token is asked for. `rejected`: the cloud answered 401. */
export type RenewReason = 'expired' | 'expiring' | 'missing' | 'rejected';

/** Asks the host page (which asks its backend) for a new member access token. */
export type RenewToken = (context: {readonly reason: RenewReason}) => Promise<string>;

export interface MemberTokenOptions {
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number;
  /** How long the page may take to renew, in milliseconds. */
  readonly patience?: number;
}

const EXPIRING_WITHIN = 60_000;
const PATIENCE = 30_000;

/**
 * Holds the member token and renews it through the page: only when somebody needs it,
 * and once for all who wait. The kit itself never talks to the host's backend.
 */
export class MemberToken {
  #token: string | undefined;
  #renew: RenewToken | undefined;
  #renewal: Promise<string> | undefined;
  /** Fires when the page sets a token itself: whoever waits for a renewal takes that one. */
  #superseded = new AbortController();
  /** A fresh token that looks expired: this computer's clock is wrong, so the cloud's word counts. */
  #trusted: string | undefined;
  readonly #now: () => number;
  readonly #patience: number;

  constructor({now = Date.now, patience = PATIENCE}: MemberTokenOptions = {}) {
    this.#now = now;
    this.#patience = patience;
  }

  set(token: string | undefined): void {
    const next = token?.trim() || undefined;
    if (next === this.#token) return;
    this.#token = next;
    this.#renewal = undefined;
    this.#superseded.abort();
    this.#superseded = new AbortController();
  }

  setRenew(renew: RenewToken | undefined): void {
    this.#renew = renew;
  }

  /** The token to send now, renewed first where it is missing or about to end. */
  async get(): Promise<string> {
    const token = this.#token;
    const reason = this.#reason();
    if (!reason && token) return token;
    if (this.#renew) {
      // With a minute left, a failing renewal is no reason to stop.
      const renewed = this.#renewOnce(reason ?? 'missing');
      return reason === 'expiring' && token ? renewed.catch(() => token) : renewed;
    }
    if (reason === 'expiring' && token) return token;
    if (reason === 'expired') {
      throw new VicoloError('token-expired', 'The member token has expired. Set renewToken, or a new token.');
    }
    throw new VicoloError('token-missing', 'There is no member token. Set token or renewToken.');
  }

  /** After the cloud refused `rejected`: another token, or an error where there is none to be had. */
  async replace(rejected: string): Promise<string> {
    if (this.#token && this.#token !== rejected) return this.#token;
    if (this.#renew) return this.#renewOnce('rejected');
    throw new VicoloError('token-rejected', 'The cloud refused the member token. Set renewToken, or a new token.', {
      status: 401,
    });
  }

  #reason(): RenewReason | undefined {
    if (!this.#token) return 'missing';
    if (this.#token === this.#trusted) return undefined;
    const left = (readExpiry(this.#token) ?? Infinity) - this.#now();
    if (left <= 0) return 'expired';
    return left < EXPIRING_WITHIN ? 'expiring' : undefined;
  }

  #renewOnce(reason: RenewReason): Promise<string> {
    const renewal = (this.#renewal ??= this.#ask(reason, this.#superseded.signal).finally(() => {
      if (renewal === this.#renewal) this.#renewal = undefined;
    }));
    return renewal;
  }

  async #ask(reason: RenewReason, superseded: AbortSignal): Promise<string> {
    try {
      const given = await this.#askPage(reason, superseded);
      this.#token = given;
      this.#trusted = this.#reason() ? given : undefined;
      return given;
    } catch (thrown) {
      if (superseded.aborted && this.#token) return this.#token;
      throw thrown;
    }
  }

  /** The page's own error is not kept: it may quote what the backend answered. */
  async #askPage(reason: RenewReason, superseded: AbortSignal): Promise<string> {
    const waiting = deadline(this.#patience, superseded);
    const asked = new Promise<unknown>((resolve) => {
      resolve(this.#renew?.({reason}));
    });
    const given = await unlessAborted(asked, waiting).catch(() => {
      const kind = waiting.aborted ? 'took too long' : 'failed';
      throw new VicoloError('renewal-failed', `The page's renewToken ${kind}. See its own request for the cause.`);
    });
    if (typeof given === 'string' && given.trim()) return given.trim();
    throw new VicoloError('renewal-failed', "The page's renewToken gave no token: it must resolve to a string.");
  }
}
