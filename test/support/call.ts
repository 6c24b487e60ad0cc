// A `<vicolo-room>` in the page, on the real services.
import {fixture, html} from '@open-wc/testing';
import type {Room} from 'livekit-client';
import '../../src/elements/vicolo-room.js';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import {loadSdk, type LoadSdk} from '../../src/session/load-sdk.js';
import {meeting} from './meeting.js';

export interface Call {
  readonly room: VicoloRoom;
  /** The SDK's rooms that the element has made. */
  readonly sdkRooms: readonly Room[];
  /** Names and details of all events of the element so far. */
  readonly events: readonly string[];
}

export interface CallSettings {
  readonly roomId?: number | string;
  readonly as?: string;
  readonly token?: string;
  readonly autoJoin?: boolean;
  readonly startMuted?: boolean;
  readonly startCameraOff?: boolean;
}

export async function aCall(settings: CallSettings = {}): Promise<Call> {
  const {as: name = 'Alex', autoJoin = false, startMuted = false, startCameraOff = false} = settings;
  const roomId = settings.roomId ?? (await meeting.createRoom()).id;
  const token = settings.token ?? (await meeting.memberToken(name.toLowerCase(), name));
  const endpoint = await meeting.endpoint();
  const sdkRooms: Room[] = [];
  const events: string[] = [];
  const listen = (event: Event) => events.push(shorten(event));
  const room = await fixture<VicoloRoom>(html`
    <vicolo-room
      without-memory
      endpoint=${endpoint}
      token=${token}
      room-id=${roomId}
      ?auto-join=${autoJoin}
      ?start-muted=${startMuted}
      ?start-camera-off=${startCameraOff}
      .loadSdk=${watched(sdkRooms)}
      @vicolo-room-joining=${listen}
      @vicolo-room-joined=${listen}
      @vicolo-room-reconnecting=${listen}
      @vicolo-room-reconnected=${listen}
      @vicolo-room-left=${listen}
      @vicolo-room-error=${listen}
      @vicolo-participant-joined=${listen}
      @vicolo-participant-left=${listen}
    ></vicolo-room>
  `);
  return {room, sdkRooms, events};
}

function watched(made: Room[]): LoadSdk {
  return async () => {
    const sdk = await loadSdk();
    return {
      ...sdk,
      createRoom: () => {
        const room = sdk.createRoom();
        made.push(room);
        return room;
      },
    };
  };
}

function shorten(event: Event): string {
  const detail =
    'reason' in event
      ? event.reason
      : 'code' in event
        ? event.code
        : 'participant' in event
          ? nameIn(event)
          : undefined;
  const name = event.type.replace(/^vicolo-(room-)?/, '');
  return detail === undefined ? name : `${name}:${String(detail)}`;
}

function nameIn(event: Event): string {
  return (event as Event & {participant: {name: string}}).participant.name;
}
