import type {LitElement, ReactiveController} from 'lit';
import type {ReadonlyStore} from '../session/store.js';

/** Writes a loudness to a CSS variable of its host. It changes many times a second and never renders. */
export class LevelController implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => ReadonlyStore<number> | undefined;
  #level: ReadonlyStore<number> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: LitElement, find: () => ReadonlyStore<number> | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow(this.#find());
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#follow(this.#find());
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(level: ReadonlyStore<number> | undefined): void {
    if (level === this.#level) return;
    this.#unsubscribe?.();
    this.#level = level;
    this.#unsubscribe = level?.subscribe(() => {
      this.#write(level.get());
    });
    this.#write(level?.get() ?? 0);
  }

  #write(level: number): void {
    this.#host.style.setProperty('--vicolo-audio-level', level.toFixed(2));
  }
}
