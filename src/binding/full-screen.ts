import type {LitElement, ReactiveController} from 'lit';
import {toVicoloError, VicoloError} from '../cloud/errors.js';
import type {RoomView} from './room-view.js';

/** Full screen of a whole room; what is so follows the browser, which ends it by itself too. */
export class FullScreenController implements ReactiveController {
  readonly #host: LitElement;
  readonly #view: RoomView;
  #document: Document | undefined;

  constructor(host: LitElement, view: RoomView) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('fullscreenchange', this.#read);
    this.#view.setFullscreen.set(this.#document.fullscreenEnabled ? (on) => this.set(on) : undefined);
    this.#read();
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('fullscreenchange', this.#read);
    this.#view.setFullscreen.set(undefined);
    this.#view.fullscreen.set(false);
  }

  /** Resolves when it is so. Rejects with a `VicoloError` where the browser can't or will not. */
  async set(on: boolean): Promise<void> {
    if (on === this.#isOn) return;
    if (on && !this.#document?.fullscreenEnabled) {
      throw new VicoloError('browser-unsupported', 'This page or browser allows no full screen.');
    }
    try {
      await (on ? this.#host.requestFullscreen() : this.#document?.exitFullscreen());
    } catch (thrown) {
      throw toVicoloError(thrown, 'changing to or from full screen, which needs a click');
    }
  }

  get #isOn(): boolean {
    return this.#host.matches(':fullscreen');
  }

  readonly #read = (): void => {
    this.#view.fullscreen.set(this.#isOn);
  };
}
