// The product's webhooks: from the cloud to the app's backend. Assumed: webhooks
import {randomUUID} from 'node:crypto';
import {ASSUMED} from './assumptions.js';

export interface Callback {
  readonly url: string;
  readonly accessId?: string | undefined;
  readonly accessPassword?: string | undefined;
}

export class Webhooks {
  readonly #now: () => number;
  readonly #fetch: typeof fetch;
  #callback: Callback | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(now: () => number, send: typeof fetch) {
    this.#now = now;
    this.#fetch = send;
  }

  register(callback: Callback): void {
    this.#callback = callback;
  }

  /** Returns at once. Nothing is kept for a backend that registers later. */
  send(type: string, data: object): void {
    const callback = this.#callback;
    if (!callback) return;
    // Written now: the room may have changed when its turn comes.
    const body = JSON.stringify({
      id: randomUUID(),
      type,
      app: ASSUMED.app,
      data,
      createdAt: new Date(this.#now()).toISOString(),
    });
    this.#queue = this.#queue.then(() => this.#deliver(callback, body));
  }

  /** When all that was sent has arrived or failed. */
  settled(): Promise<void> {
    return this.#queue;
  }

  async #deliver({url, accessId, accessPassword}: Callback, body: string): Promise<void> {
    const headers = new Headers({'content-type': 'application/json'});
    if (accessId !== undefined) {
      headers.set('authorization', `Basic ${Buffer.from(`${accessId}:${accessPassword ?? ''}`).toString('base64')}`);
    }
    try {
      const signal = AbortSignal.timeout(ASSUMED.deliveryPatience);
      const response = await this.#fetch(url, {method: 'POST', headers, body, signal});
      await response.body?.cancel(); // frees the connection
    } catch {
      // A failed delivery is not sent again.
    }
  }
}
