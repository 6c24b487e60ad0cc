import {Room, type RoomOptions} from 'livekit-client';

interface HearsOfDevices {
  /** Chooses other devices where those in use are gone. Taken off by the SDK itself on disconnecting. */
  readonly handleDeviceChange?: () => Promise<void>;
}

/**
 * A room that can be collected. Those of livekit-client 2.23 stay for ever, with all who listen to them: their listener for devices
 * lives in a scope that holds the room. It is taken off at once, by what the SDK registers for that, and put on for each meeting.
 */
export function roomThatEnds(options: RoomOptions): Room {
  const registry = Room.cleanupRegistry;
  let stopListening: (() => void) | undefined;
  const register = (_room: object, stop: () => void): void => {
    stopListening = stop;
  };
  Room.cleanupRegistry = {register} as unknown as FinalizationRegistry<() => void>;
  try {
    const room = new Room(options);
    room.on('connected', () => {
      const {handleDeviceChange} = room as unknown as HearsOfDevices;
      if (handleDeviceChange) navigator.mediaDevices.addEventListener('devicechange', handleDeviceChange);
    });
    return room;
  } finally {
    Room.cleanupRegistry = registry;
    stopListening?.();
  }
}
