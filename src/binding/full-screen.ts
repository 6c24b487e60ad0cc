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
    if (this.#document.fullscreenEnabled) this.#view.fullscreenRoom.set(this.#host);
    this.#read();
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('fullscreenchange', this.#read);
    this.#view.fullscreenRoom.set(undefined);
    this.#read();
  }

  /** Resolves when it is so. Rejects with a `VicoloError` where the browser can't or will not. */
  async set(on: boolean): Promise<void> {
    const room = this.#view.fullscreenRoom.get();
    if (!on && room?.matches(':fullscreen')) await this.#document?.exitFullscreen();
    if (!on || room?.matches(':fullscreen')) return;
    if (!room) throw new VicoloError('browser-unsupported', 'This page or browser allows no full screen.');
    try {
      await room.requestFullscreen();
    } catch (thrown) {
      throw toVicoloError(thrown, 'going to full screen, which needs a click');
    }
  }

  readonly #read = (): void => {
    this.#view.readFullscreen();
  };
}
