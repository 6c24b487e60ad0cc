// What is done at the media server, by LiveKit's room service.
import type {VideoRoom} from '../cloud/wire.js';
import {MediaServerError} from './media-server-error.js';
import {Refusal} from './refusal.js';

export type ModerationAction =
  'mute' | 'askToUnmute' | 'remove' | 'muteAll' | 'endForAll' | 'startRecording' | 'stopRecording';

/** The part of LiveKit's room service that is needed: `RoomServiceClient` of `livekit-server-sdk` is one. */
export interface RoomService {
  listParticipants(room: string): Promise<readonly MediaParticipant[]>;
  getParticipant(room: string, identity: string): Promise<MediaParticipant>;
  mutePublishedTrack(room: string, identity: string, trackSid: string, muted: boolean): Promise<unknown>;
  removeParticipant(room: string, identity: string): Promise<void>;
  deleteRoom(room: string): Promise<void>;
  sendData(room: string, data: Uint8Array, kind: number, options: SendDataOptions): Promise<void>;
}

interface MediaParticipant {
  readonly identity: string;
  readonly tracks: readonly {readonly sid: string; readonly source: number; readonly muted: boolean}[];
}

interface SendDataOptions {
  readonly destinationIdentities?: string[];
  readonly topic?: string;
}

/** What your backend can have done. What is left out answers 501 `NOT_OFFERED`. */
export interface MediaControl {
  /** With the media server's key and secret. Whether FlipFlop Cloud hands these out is not published: ask them. */
  readonly roomService?: RoomService;
  /** The media server's name of a room. FlipFlop Cloud does not publish it; a webhook of the media server tells it. */
  readonly mediaRoomOf?: (room: VideoRoom) => string | Promise<string>;
  /** Recording, for example by LiveKit's egress service. */
  readonly recorder?: {
    readonly start: (room: VideoRoom) => Promise<unknown>;
    readonly stop: (room: VideoRoom) => Promise<unknown>;
  };
}

type Moderator = (control: MediaControl, room: VideoRoom, identity: string) => Promise<unknown>;

// LiveKit's `TrackSource.MICROPHONE` and `DataPacket_Kind.RELIABLE`.
const MICROPHONE = 2;
const RELIABLE = 0;

export const moderators: Readonly<Record<ModerationAction, Moderator>> = {
  mute: at(async (service, room, identity) => muteEach(service, room, [await service.getParticipant(room, identity)])),
  muteAll: at(async (service, room, identity) => {
    const people = await service.listParticipants(room);
    await muteEach(
      service,
      room,
      people.filter((person) => person.identity !== identity),
    );
  }),
  askToUnmute: at(async (service, room, identity) => {
    await service.getParticipant(room, identity); // somebody who has gone is not asked
    const options = {destinationIdentities: [identity], topic: 'vicolo.ask'};
    await service.sendData(room, new TextEncoder().encode('unmute'), RELIABLE, options);
  }),
  remove: at((service, room, identity) => service.removeParticipant(room, identity)),
  endForAll: at((service, room) => service.deleteRoom(room)),
  startRecording: ({recorder}, room) => ask(recorder?.start, room),
  stopRecording: ({recorder}, room) => ask(recorder?.stop, room),
};

export function isModerationAction(name: unknown): name is ModerationAction {
  return typeof name === 'string' && Object.hasOwn(moderators, name);
}

/** An action of the room service, by the media server's name of the room. */
function at(act: (service: RoomService, room: string, identity: string) => Promise<unknown>): Moderator {
  return async ({roomService, mediaRoomOf}, room, identity) => {
    if (!roomService || !mediaRoomOf) throw notOffered();
    const name = await mediaRoomOf(room);
    await act(roomService, name, identity).catch((thrown: unknown) => {
      if (isNotFound(thrown)) throw new Refusal(404, 'PARTICIPANT_NOT_FOUND', 'Nobody of this identity is here.');
      throw new MediaServerError(thrown);
    });
  };
}

async function ask(work: ((room: VideoRoom) => Promise<unknown>) | undefined, room: VideoRoom): Promise<void> {
  if (!work) throw notOffered();
  await work(room).catch((thrown: unknown) => {
    throw new MediaServerError(thrown);
  });
}

/** Somebody may leave meanwhile: that is as quiet as being muted. */
async function muteEach(service: RoomService, room: string, people: readonly MediaParticipant[]): Promise<void> {
  const open = people.flatMap(({identity, tracks}) =>
    tracks.filter(({source, muted}) => source === MICROPHONE && !muted).map(({sid}) => ({identity, sid})),
  );
  const muted = open.map(async ({identity, sid}) => {
    await service.mutePublishedTrack(room, identity, sid, true).catch((thrown: unknown) => {
      if (!isNotFound(thrown)) throw thrown;
    });
  });
  await Promise.all(muted);
}

/** As LiveKit's clients say it: a Twirp error. */
function isNotFound(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && (thrown as {code?: unknown}).code === 'not_found';
}

function notOffered(): Refusal {
  return new Refusal(501, 'NOT_OFFERED', 'The backend does not do this.');
}
