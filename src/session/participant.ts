import type {Role} from './role.js';
import {Store, type ReadonlyStore} from './store.js';

/** A track that can be shown in, or played by, a media element. */
export interface AttachableTrack {
  attach(element: HTMLMediaElement): unknown;
  detach(element: HTMLMediaElement): unknown;
}

export type TrackCondition = 'on' | 'muted' | 'none';
/** Why a picture that is sent is not seen: it is on its way, the network is too weak for it, or it no longer arrives. */
export type PictureDelay = 'none' | 'connecting' | 'paused' | 'still';
export type ConnectionQuality = 'excellent' | 'good' | 'poor' | 'lost' | 'unknown';

/** All that is shown of a participant: plain, compared field by field, replaced as a whole. */
export interface ParticipantState {
  readonly identity: string;
  /** The one given for this meeting, else metadata's name, else the media server's, else the identity. */
  readonly name: string;
  readonly isLocal: boolean;
  readonly avatarUrl: string | undefined;
  readonly speaking: boolean;
  readonly quality: ConnectionQuality;
  readonly microphone: TrackCondition;
  readonly camera: TrackCondition;
  readonly screen: TrackCondition;
  /** Present while there is a picture to show. */
  readonly cameraTrack: AttachableTrack | undefined;
  readonly screenTrack: AttachableTrack | undefined;
  readonly cameraDelay: PictureDelay;
  readonly screenDelay: PictureDelay;
  /** A self view is mirrored, unless the camera faces away from the person. */
  readonly mirrored: boolean;
  readonly mayPublishMicrophone: boolean;
  readonly mayPublishCamera: boolean;
  readonly mayPublishScreen: boolean;
  /** What metadata calls the person. A name to show, not a right. */
  readonly role: Role | undefined;
  /** Since when the hand is up, in milliseconds since 1970. */
  readonly handRaisedAt: number | undefined;
}

/** One person in the room, the same object from entering to leaving, over reconnects too. */
export interface RoomParticipant {
  readonly identity: string;
  readonly isLocal: boolean;
  readonly state: ReadonlyStore<ParticipantState>;
  /** Loudness from 0 to 1, apart from `state` since it changes many times a second. */
  readonly level: ReadonlyStore<number>;
}

export class ParticipantModel implements RoomParticipant {
  readonly identity: string;
  readonly isLocal: boolean;
  readonly state: Store<ParticipantState>;
  readonly level: Store<number> = new Store(0);

  constructor(state: ParticipantState) {
    this.identity = state.identity;
    this.isLocal = state.isLocal;
    this.state = new Store(state);
  }

  /** Takes a fresh snapshot and stays silent when nothing in it changed. */
  update(next: ParticipantState): void {
    const last = this.state.get();
    const keys = Object.keys(next) as (keyof ParticipantState)[];
    if (keys.some((key) => !Object.is(next[key], last[key]))) this.state.set(next);
  }
}
