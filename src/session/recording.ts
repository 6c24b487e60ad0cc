import type {Room} from 'livekit-client';
import {onAny} from './room-events.js';
import {Store} from './store.js';

/** @internal Whether the room is recorded, as the media server says. */
export class Recording {
  readonly running: Store<boolean> = new Store(false);

  follow(room: Room): void {
    onAny(room, ['recordingStatusChanged', 'connected', 'reconnected', 'disconnected'], () => {
      this.running.set(room.isRecording && room.state !== ('disconnected' as typeof room.state));
    });
  }
}
