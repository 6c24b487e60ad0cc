import {toVicoloError, type VicoloError} from '../cloud/errors.js';
import type {VideoRoom} from '../cloud/wire.js';
import type {Place} from './issue-grant.js';
import {Store} from './store.js';

/** The room as the cloud describes it. A courtesy: joining does not wait for it. */
export class RoomDetails {
  readonly state: Store<VideoRoom | undefined> = new Store<VideoRoom | undefined>(undefined);
  /** Told of a room that is not there; a failure that may pass is not worth a word. */
  readonly #onRefused: (error: VicoloError) => void;
  #place: Place | undefined;

  constructor(onRefused: (error: VicoloError) => void) {
    this.#onRefused = onRefused;
  }

  read(place: Place | undefined): void {
    this.#place = place;
    this.state.set(undefined);
    if (place) void this.#read(place);
  }

  async #read(place: Place): Promise<void> {
    try {
      const details = await place.cloud.getRoom(place.room);
      if (place === this.#place) this.state.set(details);
    } catch (thrown) {
      const error = toVicoloError(thrown, 'reading the room');
      if (place === this.#place && !error.retryable) this.#onRefused(error);
    }
  }
}
