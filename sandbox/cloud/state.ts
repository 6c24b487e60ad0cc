// All that the stand-in remembers, in one place that its parts share.
import {Members} from './members.js';
import {Rooms} from './rooms.js';

/** The media server and the key that it shares with the cloud. */
export interface LiveKit {
  readonly url: string;
  readonly key: string;
  readonly secret: string;
}

export interface CloudState {
  readonly now: () => number;
  readonly members: Members;
  readonly rooms: Rooms;
  /** Replaced when the media server has been started anew. */
  liveKit: LiveKit;
  /** The app's policy: false refuses rooms that members create themselves. */
  membersMayCreateRooms: boolean;
}

export function createState(liveKit: LiveKit, now: () => number): CloudState {
  return {now, members: new Members(now), rooms: new Rooms(now), liveKit, membersMayCreateRooms: true};
}
