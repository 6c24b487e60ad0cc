import type {RoomParticipant} from './participant.js';
import {Store, type ReadonlyStore} from './store.js';
import {tilesOf, type Tile} from './tiles.js';

/** Keeps the list of tiles true as people come, go, start and stop sharing. */
export class Stage {
  readonly tiles: Store<readonly Tile[]> = new Store<readonly Tile[]>([]);
  readonly #participants: ReadonlyStore<readonly RoomParticipant[]>;
  readonly #following = new Map<RoomParticipant, () => void>();

  constructor(participants: ReadonlyStore<readonly RoomParticipant[]>) {
    this.#participants = participants;
    participants.subscribe(() => {
      this.#follow(participants.get());
      this.#refresh();
    });
  }

  #refresh(): void {
    this.tiles.set(tilesOf(this.#participants.get(), this.tiles.get()));
  }

  #follow(present: readonly RoomParticipant[]): void {
    const wanted = new Set(present);
    for (const [participant, unfollow] of this.#following) {
      if (wanted.has(participant)) continue;
      unfollow();
      this.#following.delete(participant);
    }
    for (const participant of wanted) {
      if (this.#following.has(participant)) continue;
      const unfollow = participant.state.subscribe(() => {
        this.#refresh();
      });
      this.#following.set(participant, unfollow);
    }
  }
}
