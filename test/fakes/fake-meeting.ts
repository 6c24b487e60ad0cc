// A room without a server: a real `Room` of the SDK whose private handlers are called as its signal client would.
// For looks, large rooms, and faults that no server can be told to make. Pinned to livekit-client 2.23.0;
// test/calls/fake-contract.test.ts compares it with a real server.
import {
  ConnectionQualityInfo,
  ConnectionQualityUpdate,
  type DataPacket,
  DisconnectReason,
  ParticipantInfo,
  ParticipantInfo_State,
  ParticipantPermission,
  SpeakerInfo,
  TrackInfo,
  TrackSource,
  TrackType,
} from '@livekit/protocol';
import {
  LocalAudioTrack,
  LocalTrackPublication,
  LocalVideoTrack,
  Room,
  type LocalParticipant,
  type LocalTrack,
  type RemoteParticipant,
} from 'livekit-client';
import {connectError} from '../../src/session/connect-error.js';
import type {LoadSdk} from '../../src/session/load-sdk.js';
import {sendWithoutServer, type FakeLine, type Sent} from './fake-sending.js';
import {personPicture, screenPicture, silence} from './pictures.js';

export type Source = 'camera' | 'microphone' | 'screen';
export type Condition = 'on' | 'muted' | 'none';

/** What a person is like; each field can be changed later. */
export interface FakePerson {
  readonly identity: string;
  readonly name?: string;
  readonly metadata?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly camera?: Condition;
  readonly microphone?: Condition;
  readonly screen?: Condition;
  /** Of the picture, from 0 to 359. */
  readonly hue?: number;
  /** False: a publication whose media never arrives. */
  readonly media?: boolean;
}

const SOURCES = {
  camera: {source: TrackSource.CAMERA, type: TrackType.VIDEO},
  microphone: {source: TrackSource.MICROPHONE, type: TrackType.AUDIO},
  screen: {source: TrackSource.SCREEN_SHARE, type: TrackType.VIDEO},
} as const;

/** The handlers that the SDK's signal client calls. */
interface Handlers {
  handleParticipantUpdates(infos: ParticipantInfo[]): void;
  handleActiveSpeakersUpdate(speakers: SpeakerInfo[]): void;
  handleConnectionQualityUpdate(update: ConnectionQualityUpdate): void;
  handleDisconnect(stopTracks?: boolean, reason?: DisconnectReason): void;
  setAndEmitConnectionState(state: string): boolean;
}

interface Streams {
  setConnected(connected: boolean): void;
  handleDataStreamPacket(packet: DataPacket, encryption: number): void;
}

export class FakeMeeting {
  readonly me: {readonly identity: string; readonly name: string; metadata?: string};
  /** The data messages that oneself has sent. */
  readonly sent: Sent[] = [];
  /** How what is written and sent gets through. */
  readonly line: FakeLine = {};
  readonly #people = new Map<string, FakePerson>();
  #room: Room | undefined;
  #version = 1;
  #permitted = true;

  constructor(people: readonly FakePerson[] = [], me: FakeMeeting['me'] = {identity: 'alex', name: 'Alex'}) {
    this.me = me;
    for (const person of people) this.#people.set(person.identity, person);
  }

  /** For `<vicolo-room>`'s property of the same name. */
  readonly loadSdk: LoadSdk = () =>
    Promise.resolve({
      createRoom: () => (this.#room ??= this.#create()),
      connectError,
      createTracks: (microphone, camera) => {
        const tracks: unknown[] = [];
        if (microphone) tracks.push(new LocalAudioTrack(silence(), undefined, false));
        if (camera) tracks.push(new LocalVideoTrack(personPicture(210), undefined, false));
        return Promise.resolve(tracks as LocalTrack[]);
      },
    });

  /** Adds a person, or changes one. */
  set(person: FakePerson): void {
    this.#people.set(person.identity, {...this.#people.get(person.identity), ...person});
    if (this.#room?.state === 'connected') this.#show([person.identity]);
  }

  leave(identity: string): void {
    const info = this.#infoOf(this.#people.get(identity)!);
    info.state = ParticipantInfo_State.DISCONNECTED;
    this.#people.delete(identity);
    this.#handlers.handleParticipantUpdates([info]);
  }

  /** Who speaks, and how loudly (0 to 1). Everybody else is silent. */
  speak(levels: Readonly<Record<string, number>>): void {
    const speakers = Object.entries(levels).map(
      ([identity, level]) => new SpeakerInfo({sid: this.#sidOf(identity), level, active: level > 0}),
    );
    this.#handlers.handleActiveSpeakersUpdate(speakers);
  }

  /** 0 poor, 1 good, 2 excellent, 3 lost. */
  quality(identity: string, quality: number): void {
    const info = new ConnectionQualityInfo({participantSid: this.#sidOf(identity), quality});
    this.#handlers.handleConnectionQualityUpdate(new ConnectionQualityUpdate({updates: [info]}));
  }

  breakLine(): void {
    this.#handlers.setAndEmitConnectionState('reconnecting');
    this.#room?.emit('reconnecting');
  }

  mendLine(): void {
    this.#handlers.setAndEmitConnectionState('connected');
    this.#room?.emit('reconnected');
  }

  /** The server ends it. */
  end(reason: DisconnectReason = DisconnectReason.ROOM_DELETED): void {
    this.#handlers.handleDisconnect(true, reason);
  }

  /** Without the permission, the server takes back what was published. */
  permit(canPublish: boolean): void {
    this.#permitted = canPublish;
    this.#showMe();
    const {localParticipant} = this.#room!;
    const tracks = [...localParticipant.trackPublications.values()].flatMap(({track}) => (track ? [track] : []));
    if (!canPublish) void localParticipant.unpublishTracks(tracks);
  }

  /** A data message arrives: from a person, or from the server itself. */
  data(topic: string, payload: Uint8Array, from?: string): void {
    const sender = from === undefined ? undefined : this.#room?.remoteParticipants.get(from);
    this.#room?.emit('dataReceived', payload as never, sender, 0, topic, undefined, from);
  }

  get room(): Room {
    return this.#room!;
  }

  /** The packets of a stream arrive, as from the data channel. */
  receive(packets: readonly DataPacket[]): void {
    const streams = (this.#room as unknown as {incomingDataStreamManager: Streams}).incomingDataStreamManager;
    streams.setConnected(true);
    for (const packet of packets) streams.handleDataStreamPacket(packet, 0);
  }

  /** The server says that the room is recorded, or no longer. */
  record(on: boolean): void {
    Object.defineProperty(this.#room, 'isRecording', {configurable: true, value: on});
    this.#room?.emit('recordingStatusChanged', on);
  }

  /** The browser refuses to play sound (or no longer does). */
  blockSound(blocked: boolean): void {
    Object.defineProperty(this.#room, 'canPlaybackAudio', {configurable: true, get: () => !blocked});
    this.#room?.emit('audioPlaybackChanged', !blocked);
  }

  get #handlers(): Handlers {
    return this.#room as unknown as Handlers;
  }

  #create(): Room {
    const room = new Room({adaptiveStream: true});
    const me = room.localParticipant;
    const update = me.updateInfo.bind(me);
    // Who one is stands before the line does, as with a server; the simulation would say a name of its own.
    me.updateInfo = (info) => update(Object.assign(info, {identity: this.me.identity, name: this.me.name}));
    room.connect = async () => {
      await room.simulateParticipants({participants: {count: 0}, publish: {audio: false, video: false}});
      this.#showMe();
      this.#show([...this.#people.keys()]);
    };
    room.disconnect = () => {
      this.#handlers.handleDisconnect(true, DisconnectReason.CLIENT_INITIATED);
      return Promise.resolve();
    };
    room.startAudio = () => {
      this.blockSound(false);
      return Promise.resolve();
    };
    publishWithoutServer(room.localParticipant);
    sendWithoutServer(room.localParticipant, this.sent, this.line);
    return room;
  }

  #showMe(): void {
    const may = this.#permitted;
    const permission = new ParticipantPermission({
      canPublish: may,
      canSubscribe: true,
      canPublishData: may,
      canUpdateMetadata: may,
    });
    const {localParticipant} = this.#room!;
    const attributes = localParticipant.attributes as Record<string, string>;
    const info = new ParticipantInfo({...this.me, sid: 'PA_me', version: this.#version++, permission, attributes});
    // The SDK's own copy of the protocol's types is another one.
    localParticipant.updateInfo(info as never);
    localParticipant.setPermissions(permission as never);
  }

  #show(identities: readonly string[]): void {
    const people = identities.map((identity) => this.#people.get(identity)!);
    this.#handlers.handleParticipantUpdates(people.map((person) => this.#infoOf(person)));
    for (const person of people) {
      const participant = this.#room?.remoteParticipants.get(person.identity);
      if (participant && person.media !== false) deliver(participant, person);
    }
  }

  #infoOf(person: FakePerson): ParticipantInfo {
    const {identity, name = identity, metadata = '', attributes = {}} = person;
    const tracks = sourcesOf(person).map(
      (source) =>
        new TrackInfo({...SOURCES[source], sid: trackSid(identity, source), muted: person[source] === 'muted'}),
    );
    return new ParticipantInfo({
      identity,
      name,
      metadata,
      attributes,
      tracks,
      sid: this.#sidOf(identity),
      state: ParticipantInfo_State.ACTIVE,
      joinedAt: BigInt(Math.floor(Date.now() / 1000)),
      version: this.#version++,
      permission: new ParticipantPermission({canPublish: true, canSubscribe: true}),
    });
  }

  #sidOf(identity: string): string {
    return identity === this.me.identity ? 'PA_me' : `PA_${identity}`;
  }
}

function sourcesOf(person: FakePerson): Source[] {
  return (['camera', 'microphone', 'screen'] as const).filter((source) => (person[source] ?? 'none') !== 'none');
}

function trackSid(identity: string, source: Source): string {
  return `TR_${identity}_${source}`;
}

/** The media of what is published and has not arrived yet. */
function deliver(participant: RemoteParticipant, person: FakePerson): void {
  const hue = person.hue ?? (person.identity.length * 47) % 360;
  for (const source of sourcesOf(person)) {
    const sid = trackSid(person.identity, source);
    if (participant.trackPublications.get(sid)?.track) continue;
    const media = source === 'microphone' ? silence() : source === 'camera' ? personPicture(hue) : screenPicture(hue);
    participant.addSubscribedMediaTrack(media, sid, new MediaStream([media]), undefined as never, {});
  }
}

/** Publishing needs a server's answer; here it is given at once. */
function publishWithoutServer(me: LocalParticipant): void {
  const local = me as unknown as {addTrackPublication(publication: LocalTrackPublication): void};
  me.publishTrack = async (track) => {
    const media = track as LocalTrack;
    const source = media.kind === 'audio' ? 'microphone' : media.source === 'screen_share' ? 'screen' : 'camera';
    const info = new TrackInfo({...SOURCES[source], sid: trackSid(me.identity, source)});
    const publication = new LocalTrackPublication(media.kind as never, info as never, media);
    local.addTrackPublication(publication);
    me.emit('localTrackPublished', publication);
    return Promise.resolve(publication);
  };
  me.createScreenTracks = async () => {
    const track = new LocalVideoTrack(screenPicture(265), undefined, false);
    track.source = 'screen_share' as never;
    return Promise.resolve([track]);
  };
}
