import type {Cloud} from '../cloud/cloud.js';
import {toVicoloError, type VicoloError} from '../cloud/errors.js';
import {createCloud} from '../cloud/http-cloud.js';
import {MemberToken, type RenewToken} from '../cloud/member-token.js';
import {Store} from '../session/store.js';

export type ConnectionState =
  | {readonly is: 'waiting'} // nobody is signed in yet
  | {readonly is: 'ready'; readonly cloud: Cloud}
  | {readonly is: 'failed'; readonly error: VicoloError};

const WAITING: ConnectionState = {is: 'waiting'};

/**
 * Turns what a page says (endpoint, token, renewal, or a cloud of its own) into a cloud to ask.
 * The cloud stays the same object while only the token changes, so that a call goes on.
 */
export class Connection {
  /** A new object, perhaps with the same cloud, whenever trying again makes sense. */
  readonly state: Store<ConnectionState> = new Store<ConnectionState>(WAITING);
  readonly #token = new MemberToken();
  #hasToken = false;
  #hasRenewal = false;
  #endpoint: string | undefined;
  #given: Cloud | undefined;
  #made: Cloud | undefined;

  /** True when a service was named. */
  get isNamed(): boolean {
    return this.#endpoint !== undefined || this.#given !== undefined;
  }

  setToken(token: string | undefined): void {
    this.#token.set(token);
    this.#hasToken = Boolean(token);
    this.#settle();
  }

  setRenewal(renew: RenewToken | undefined): void {
    this.#token.setRenew(renew);
    this.#hasRenewal = Boolean(renew);
    this.#settle();
  }

  setCloud(endpoint: string | undefined, given: Cloud | undefined): void {
    if (endpoint === this.#endpoint && given === this.#given) return;
    if (endpoint !== this.#endpoint) this.#made = undefined;
    this.#endpoint = endpoint;
    this.#given = given;
    this.#settle();
  }

  #settle(): void {
    this.state.set(this.#read());
  }

  #read(): ConnectionState {
    if (this.#given) return {is: 'ready', cloud: this.#given};
    if (this.#endpoint === undefined) return WAITING;
    try {
      const made = (this.#made ??= createCloud({endpoint: this.#endpoint, token: this.#token}));
      return this.#hasToken || this.#hasRenewal ? {is: 'ready', cloud: made} : WAITING;
    } catch (thrown) {
      return {is: 'failed', error: toVicoloError(thrown, 'reading the endpoint')};
    }
  }
}
