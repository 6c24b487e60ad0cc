import type {LitElement, ReactiveController} from 'lit';
import type {StageView} from '../session/stage.js';

/** Tells the call that a tile is in the page, so that its picture is sent; and when it is not any more. */
export class ShownController implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => {readonly stage: StageView; readonly key: string} | undefined;
  #stage: StageView | undefined;
  #key: string | undefined;
  #hide: (() => void) | undefined;

  constructor(host: LitElement, find: () => {readonly stage: StageView; readonly key: string} | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    this.#settle();
  }

  hostUpdated(): void {
    this.#settle();
  }

  hostDisconnected(): void {
    this.#settle();
  }

  #settle(): void {
    const {stage, key} = (this.#host.isConnected ? this.#find() : undefined) ?? {};
    if (stage === this.#stage && key === this.#key) return;
    this.#hide?.();
    this.#stage = stage;
    this.#key = key;
    this.#hide = key === undefined ? undefined : stage?.show(key);
  }
}
