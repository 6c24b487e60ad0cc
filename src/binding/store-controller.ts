import type {LitElement, ReactiveController} from 'lit';
import type {ReadonlyStore} from '../session/store.js';

/** Re-renders its host when a store changes, for as long as the host is connected. */
export class StoreController<T> implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => ReadonlyStore<T> | undefined;
  #store: ReadonlyStore<T> | undefined;
  #unsubscribe: (() => void) | undefined;

  /** `find` is asked again on every update, so the store may come from a property or a context. */
  constructor(host: LitElement, find: () => ReadonlyStore<T> | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#find()?.get();
  }

  hostConnected(): void {
    this.#follow(this.#find());
    this.#host.requestUpdate(); // what changed while we were away
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow(this.#find());
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(store: ReadonlyStore<T> | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store?.subscribe(() => {
      this.#host.requestUpdate();
    });
  }
}
