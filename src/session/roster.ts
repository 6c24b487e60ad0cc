import type {Participant, Room} from 'livekit-client';
import {ParticipantModel, type AttachableTrack, type RoomParticipant} from './participant.js';
import {publicationOf, readParticipant} from './read-participant.js';
import {onAny, PARTICIPANT_EVENTS, participantIn, ROSTER_EVENTS} from './room-events.js';
import {Store} from './store.js';

/**
 * Who is in the room. Events only mark what to read again; one microtask later everything marked
 * is read, so a burst of events costs one pass, and the SDK's intermediate states are never seen.
 */
export class Roster {
  readonly participants: Store<readonly RoomParticipant[]> = new Store<readonly RoomParticipant[]>([]);
  /** What the room plays: everybody's microphones and shared sound but one's own. */
  readonly audio: Store<readonly AttachableTrack[]> = new Store<readonly AttachableTrack[]>([]);

  #room?: Room;
  #still?: ReadonlySet<object>;
  readonly #models = new Map<string, ParticipantModel>();
  readonly #stale = new Set<string>();
  #speakers: readonly Participant[] = [];
  #soundIsStale = false;
  #scheduled = false;
  #present = false;

  /** The room is made late, when the SDK is there, and stays the same for ever. */
  follow(room: Room): void {
    this.#room = room;
    onAny(room, ROSTER_EVENTS, () => {
      this.readAll();
    });
    onAny(room, PARTICIPANT_EVENTS, (...args) => {
      const participant = participantIn(args);
      if (!participant) return;
      this.#soundIsStale = true;
      this.#read(participant.identity);
    });
    room.on('activeSpeakersChanged', (speakers) => {
      this.#speak(speakers);
    });
  }

  /** In the room: everybody is read and followed. */
  enter(): void {
    this.#present = true;
    this.#markAll();
    this.#flush();
  }

  /** Out of the room: nobody is there. */
  clear(): void {
    this.#present = false;
    this.#models.clear();
    this.#stale.clear();
    this.#speakers = [];
    this.participants.set([]);
    this.audio.set([]);
  }

  /** These tracks should bring pictures, and none arrive. */
  setStill(tracks: ReadonlySet<object>): void {
    this.#still = tracks;
    this.readAll();
  }

  readAll(): void {
    this.#markAll();
    this.#schedule();
  }

  #markAll(): void {
    this.#soundIsStale = true;
    for (const participant of this.#everybody()) this.#stale.add(participant.identity);
  }

  #read(identity: string): void {
    this.#stale.add(identity);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled || !this.#present) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.#present) this.#flush();
    });
  }

  #flush(): void {
    const everybody = this.#everybody();
    const current = new Map(everybody.map((participant) => [participant.identity, participant]));
    // A full reconnect empties the SDK's list for a while: people stay on the screen until it is over.
    const settled = this.#room?.state === 'connected';
    let changed = false;
    for (const identity of this.#models.keys()) {
      if (settled && !current.has(identity)) changed = this.#models.delete(identity);
    }
    for (const identity of this.#stale) {
      const participant = current.get(identity);
      if (participant) changed = this.#update(participant) || changed;
    }
    this.#stale.clear();
    if (changed) this.participants.set([...this.#models.values()]);
    // A word that is spoken changes nobody's tracks.
    if (this.#soundIsStale) this.#collectAudio();
  }

  /** True when the person is new. */
  #update(participant: Participant): boolean {
    const state = readParticipant(participant, this.#still);
    const model = this.#models.get(participant.identity);
    if (model) model.update(state);
    else this.#models.set(participant.identity, new ParticipantModel(state));
    return !model;
  }

  #speak(speakers: readonly Participant[]): void {
    for (const participant of new Set([...this.#speakers, ...speakers])) {
      const model = this.#models.get(participant.identity);
      if (!model) continue;
      model.level.set(participant.audioLevel);
      if (model.state.get().speaking !== participant.isSpeaking) this.#read(participant.identity);
    }
    this.#speakers = [...speakers];
  }

  #collectAudio(): void {
    this.#soundIsStale = false;
    const tracks: AttachableTrack[] = [];
    for (const participant of this.#room?.remoteParticipants.values() ?? []) {
      for (const source of ['microphone', 'screen_share_audio'] as const) {
        const track = publicationOf(participant, source)?.track;
        if (track) tracks.push(track);
      }
    }
    const last = this.audio.get();
    if (tracks.length !== last.length || tracks.some((track, i) => track !== last[i])) this.audio.set(tracks);
  }

  #everybody(): readonly Participant[] {
    const room = this.#room;
    return room ? [room.localParticipant, ...room.remoteParticipants.values()] : [];
  }
}
