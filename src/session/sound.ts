import type {RemoteParticipant, Room, Track} from 'livekit-client';
import type {AttachableTrack} from './participant.js';
import {Store, type ReadonlyStore} from './store.js';

/** The sound of everybody else: whether it can be heard, and how loud each person is here. */
export interface SoundView {
  /** False while the browser refuses to play some of it; `start()` in a click cures all. */
  readonly audible: ReadonlyStore<boolean>;
  /** Volumes that were changed on this page, from 0 to 1, by identity. */
  readonly volumes: ReadonlyStore<ReadonlyMap<string, number>>;
  /** Plays everything. Call it inside a click: browsers allow sound only then. */
  start(): Promise<void>;
  /** From 0 to 1; 1 unless it was changed. */
  volumeOf(identity: string): number;
  /** How loud one person is on this page, from 0 to 1. Kept when they leave and come back. */
  setVolume(identity: string, volume: number): void;
  /** For who plays a track of `session.audio`: whether the browser has refused it just now. */
  report(track: AttachableTrack, refused: boolean): void;
}

/** @internal */
export class Sound implements SoundView {
  readonly audible: Store<boolean> = new Store(true);
  readonly volumes: Store<ReadonlyMap<string, number>> = new Store<ReadonlyMap<string, number>>(new Map());
  readonly #refused = new Set<AttachableTrack>();
  #room: Room | undefined;

  follow(room: Room): void {
    this.#room = room;
    room.on('audioPlaybackChanged', () => {
      this.#settle();
    });
    room.on('participantConnected', (participant) => {
      this.#apply(participant);
    });
    room.on('trackSubscribed', (_track, _publication, participant) => {
      this.#apply(participant);
    });
  }

  async start(): Promise<void> {
    await this.#room?.startAudio();
    this.#refused.clear();
    this.#settle();
  }

  /** The SDK keeps one flag for all tracks, which a track that plays sets back while another is still refused. */
  report(track: AttachableTrack, refused: boolean): void {
    if (refused) this.#refused.add(track);
    else this.#refused.delete(track);
    this.#settle();
  }

  volumeOf(identity: string): number {
    return this.volumes.get().get(identity) ?? 1;
  }

  setVolume(identity: string, volume: number): void {
    const heard = Math.min(1, Math.max(0, volume));
    if (Number.isNaN(heard) || heard === this.volumeOf(identity)) return;
    this.volumes.set(new Map(this.volumes.get()).set(identity, heard));
    const participant = this.#room?.remoteParticipants.get(identity);
    if (participant) this.#apply(participant);
  }

  #settle(): void {
    this.audible.set((this.#room?.canPlaybackAudio ?? true) && this.#refused.size === 0);
  }

  #apply(participant: RemoteParticipant): void {
    const volume = this.volumes.get().get(participant.identity);
    if (volume === undefined) return;
    participant.setVolume(volume);
    participant.setVolume(volume, 'screen_share_audio' as Track.Source.ScreenShareAudio);
  }
}
