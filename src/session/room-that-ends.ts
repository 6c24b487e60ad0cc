import type {Room, RoomOptions} from 'livekit-client';

interface HearsOfDevices {
  /** Chooses other devices where those in use are gone. Taken off by the SDK itself on disconnecting. */
  readonly handleDeviceChange?: () => void;
}

/**
 * A room that can be collected. Those of livekit-client 2.23 stay for ever, with all who listen to them: their listener for devices
 * lives in a scope that holds the room. It is taken off at once, by what the SDK registers for that, and put on for each meeting.
 */
export function roomThatEnds(SdkRoom: typeof Room, options: RoomOptions): Room {
  const registry = SdkRoom.cleanupRegistry;
  let stopListening: (() => void) | undefined;
  const register = (_room: object, stop: () => void): void => {
    stopListening = stop;
  };
  SdkRoom.cleanupRegistry = {register} as unknown as FinalizationRegistry<() => void>;
  try {
    const room = new SdkRoom(options);
    room.on('connected', () => {
      const {handleDeviceChange} = room as unknown as HearsOfDevices;
      const devices = navigator.mediaDevices as MediaDevices | undefined; // insecure pages have none
      if (handleDeviceChange) devices?.addEventListener('devicechange', handleDeviceChange);
    });
    return room;
  } finally {
    SdkRoom.cleanupRegistry = registry;
    stopListening?.();
  }
}
