import {noChange, nothing} from 'lit';
import {AsyncDirective, directive, type DirectiveResult, type ElementPart} from 'lit/async-directive.js';
import type {AttachableTrack} from '../session/participant.js';

/**
 * Shows a track in the `<video>` it is bound to. The only code that attaches and detaches pictures.
 *
 * Acts a microtask late, so that a tile moved within the page neither flickers nor tells the server
 * to pause and resume the stream, and so that the element is already in the document (LiveKit
 * measures it when attached).
 */
class AttachTrack extends AsyncDirective {
  #video?: HTMLVideoElement;
  #wanted: AttachableTrack | undefined;
  #attached: AttachableTrack | undefined;

  render(_track: AttachableTrack | undefined): unknown {
    return nothing;
  }

  override update(part: ElementPart, [track]: [AttachableTrack | undefined]): unknown {
    this.#video = part.element as HTMLVideoElement;
    this.#wanted = track;
    this.#settle();
    return noChange;
  }

  override disconnected(): void {
    this.#settle();
  }

  override reconnected(): void {
    this.#settle();
  }

  #settle(): void {
    queueMicrotask(() => {
      const video = this.#video;
      const track = this.isConnected ? this.#wanted : undefined;
      if (!video || track === this.#attached) return;
      this.#attached?.detach(video);
      this.#attached = track;
      track?.attach(video);
    });
  }
}

export const attachTrack: (track: AttachableTrack | undefined) => DirectiveResult = directive(AttachTrack);
