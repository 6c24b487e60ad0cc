import type {AttachableTrack} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';

/**
 * Plays everybody's sound. It belongs to the room, not to tiles: a tile that is scrolled or paged
 * away must not mute its person. The elements are never put into the document, so that moving the
 * room in the page cannot interrupt them. Lives exactly as long as its session.
 */
export class RoomAudio {
  readonly #playing = new Map<AttachableTrack, HTMLAudioElement>();

  constructor(session: RoomSession) {
    session.audio.subscribe(() => {
      this.#settle(session.audio.get());
    });
  }

  #settle(wanted: readonly AttachableTrack[]): void {
    for (const [track, element] of this.#playing) {
      if (wanted.includes(track)) continue;
      track.detach(element);
      element.srcObject = null;
      this.#playing.delete(track);
    }
    for (const track of wanted) {
      if (this.#playing.has(track)) continue;
      const element = document.createElement('audio');
      element.autoplay = true;
      this.#playing.set(track, element);
      track.attach(element);
    }
  }
}
