import type {AttachableTrack} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';
import type {SoundView} from '../session/sound.js';

/**
 * Plays everybody's sound. It belongs to the room, not to tiles: a tile that is scrolled or paged
 * away must not mute its person. The elements are never put into the document, so that moving the
 * room in the page cannot interrupt them. Lives exactly as long as its session.
 */
export class RoomAudio {
  readonly #playing = new Map<AttachableTrack, HTMLAudioElement>();
  readonly #sound: SoundView;

  constructor(session: RoomSession) {
    this.#sound = session.sound;
    session.audio.subscribe(() => {
      this.#settle(session.audio.get());
    });
  }

  #settle(wanted: readonly AttachableTrack[]): void {
    for (const [track, element] of this.#playing) {
      if (wanted.includes(track)) continue;
      track.detach(element);
      element.srcObject = null;
      this.#sound.report(track, false);
      this.#playing.delete(track);
    }
    for (const track of wanted) {
      if (this.#playing.has(track)) continue;
      const element = document.createElement('audio');
      element.autoplay = true;
      this.#playing.set(track, element);
      track.attach(element);
      this.#watch(track, element);
    }
  }

  /** A browser may refuse any new track, whatever it has allowed before. */
  #watch(track: AttachableTrack, element: HTMLAudioElement): void {
    element.addEventListener('playing', () => {
      this.#sound.report(track, false);
    });
    element.play().catch((thrown: unknown) => {
      const isRefused = (thrown as {name?: string}).name === 'NotAllowedError';
      if (isRefused && this.#playing.get(track) === element) this.#sound.report(track, true);
    });
  }
}
