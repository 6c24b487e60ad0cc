import type {Room} from 'livekit-client';
import {onAny} from './room-events.js';
import {Store, type ReadonlyStore} from './store.js';

/** Whether the room is recorded, as the media server says. */
export class Recording {
  readonly #running: Store<boolean> = new Store(false);

  get running(): ReadonlyStore<boolean> {
    return this.#running;
  }

  follow(room: Room): void {
    onAny(room, ['recordingStatusChanged', 'connected', 'reconnected', 'disconnected'], () => {
      this.#running.set(room.isRecording && room.state !== ('disconnected' as typeof room.state));
    });
  }
}
