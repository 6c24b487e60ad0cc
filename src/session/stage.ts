import type {RoomParticipant} from './participant.js';
import {Store, type ReadonlyStore} from './store.js';
import {tilesOf, type Tile} from './tiles.js';

/** How tiles are laid out; `auto` gives a shared screen or a pinned tile the larger part, else a grid. */
export type StageLayout = 'auto' | 'grid' | 'speaker' | 'sidebar' | 'pip';

/** Where one sees oneself. */
export type SelfView = 'tile' | 'floating' | 'hidden';

/** What is on the stage and how, for every element that shows or changes it. */
export interface StageView {
  readonly tiles: ReadonlyStore<readonly Tile[]>;
  /** Keys (`identity:source`) of the tiles that are held in front, in the order of their pinning. */
  readonly pins: ReadonlyStore<readonly string[]>;
  readonly layout: ReadonlyStore<StageLayout>;
  readonly selfView: ReadonlyStore<SelfView>;
  pin(key: string, on?: boolean): void;
  setLayout(layout: StageLayout): void;
  setSelfView(selfView: SelfView): void;
}

/** Keeps the list of tiles true as people come, go, start and stop sharing; holds what the person chose of the stage. */
export class Stage implements StageView {
  readonly tiles: Store<readonly Tile[]> = new Store<readonly Tile[]>([]);
  readonly pins: Store<readonly string[]> = new Store<readonly string[]>([]);
  readonly layout: Store<StageLayout> = new Store<StageLayout>('auto');
  readonly selfView: Store<SelfView> = new Store<SelfView>('tile');
  readonly #participants: ReadonlyStore<readonly RoomParticipant[]>;
  readonly #following = new Map<RoomParticipant, () => void>();

  constructor(participants: ReadonlyStore<readonly RoomParticipant[]>) {
    this.#participants = participants;
    participants.subscribe(() => {
      this.#follow(participants.get());
      this.#refresh();
    });
  }

  pin(key: string, on = true): void {
    const pins = this.pins.get();
    if (pins.includes(key) === on) return;
    this.pins.set(on ? [...pins, key] : pins.filter((one) => one !== key));
  }

  setLayout(layout: StageLayout): void {
    this.layout.set(layout);
  }

  setSelfView(selfView: SelfView): void {
    this.selfView.set(selfView);
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
