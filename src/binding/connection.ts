import type {Cloud, FullCloud} from '../cloud/cloud.js';
import {toVicoloError, VicoloError} from '../cloud/errors.js';
import {cloudOf} from '../cloud/http-cloud.js';
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
 *
 * A cloud of the page's own is asked for everything that it can do. Where it has no `issueRoomToken`, entering asks
 * the service that `endpoint` names with the member's token: that of this connection, else that of the one around.
 */
export class Connection {
  /** A new object, perhaps with the same cloud, whenever trying again makes sense. */
  readonly state: Store<ConnectionState> = new Store<ConnectionState>(WAITING);
  readonly #token = new MemberToken();
  #hasToken = false;
  #hasRenewal = false;
  #endpoint: string | undefined;
  #given: Cloud | undefined;
  #made: FullCloud | undefined;
  #combined: {readonly given: Cloud; readonly cloud: Cloud} | undefined;
  #around: Connection | undefined;

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

  /** Where entering is asked for when nothing was said here. */
  setAround(around: Connection | undefined): void {
    this.#around = around;
  }

  #settle(): void {
    this.state.set(this.#read());
  }

  #read(): ConnectionState {
    if (this.#given) return {is: 'ready', cloud: this.#withEntry(this.#given)};
    if (this.#endpoint === undefined) return WAITING;
    try {
      const made = this.#direct(this.#endpoint);
      return this.#hasToken || this.#hasRenewal ? {is: 'ready', cloud: made} : WAITING;
    } catch (thrown) {
      return {is: 'failed', error: toVicoloError(thrown, 'reading the endpoint')};
    }
  }

  #direct(endpoint: string): FullCloud {
    return (this.#made ??= cloudOf(this.#token, {endpoint}));
  }

  /** The service to enter by. Looked for when somebody enters: it may have been named late. */
  #entry(): FullCloud {
    if (this.#endpoint !== undefined) return this.#direct(this.#endpoint);
    if (this.#around) return this.#around.#entry();
    throw new VicoloError('endpoint-missing', 'The cloud has no issueRoomToken, and no endpoint says where to enter.');
  }

  #withEntry(given: Cloud): Cloud {
    if (given.issueRoomToken) return given;
    if (this.#combined?.given !== given) {
      const cloud: Cloud = {
        ...borrowed(given),
        issueRoomToken: async (...input) => this.#entry().issueRoomToken(...input),
      };
      this.#combined = {given, cloud};
    }
    return this.#combined.cloud;
  }
}

/** The calls of an object that may be of a class. */
function borrowed(given: Cloud): Cloud {
  return {
    me: (...input) => given.me(...input),
    listRooms: (...input) => given.listRooms(...input),
    getRoom: (...input) => given.getRoom(...input),
    createRoom: (...input) => given.createRoom(...input),
    updateRoom: (...input) => given.updateRoom(...input),
    deleteRoom: (...input) => given.deleteRoom(...input),
    ...(given.watchRooms && {watchRooms: given.watchRooms.bind(given)}),
  };
}
