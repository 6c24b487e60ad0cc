import type {Clock} from './clock.js';
import {Looking, type Look} from './looking.js';
import type {ParticipantState, RoomParticipant} from './participant.js';
import {SpeakerChoice} from './speaker-choice.js';
import {Store, type ReadonlyStore} from './store.js';
import {broughtIn, keptOrder} from './tile-order.js';
import {keyOf, tilesOf, type Tile} from './tiles.js';

/** How tiles are laid out; `auto` gives a shared screen or a pinned tile the larger part, else a grid. */
export type StageLayout = 'auto' | 'grid' | 'speaker' | 'sidebar' | 'pip';

/** Where one sees oneself. */
export type SelfView = 'tile' | 'floating' | 'hidden';

/** What a stage's attributes say. */
export interface Suggestion {
  readonly layout: StageLayout | undefined;
  readonly selfView: SelfView | undefined;
}

/** What a person has chosen of the stage; `undefined` where the page's attributes decide. */
export interface StageChoice extends Suggestion {
  readonly pins: readonly string[];
}

/** What is on the stage and how, for every element that shows or changes it. */
export interface StageView {
  readonly tiles: ReadonlyStore<readonly Tile[]>;
  /** Keys (`identity:source`) of the tiles that are held in front, in the order of their pinning. */
  readonly pins: ReadonlyStore<readonly string[]>;
  readonly layout: ReadonlyStore<StageLayout>;
  readonly selfView: ReadonlyStore<SelfView>;
  /** The key of the shared screen that is shown large where there are several: the newest, or the one chosen. */
  readonly screen: ReadonlyStore<string | undefined>;
  /** Identity of whom a speaker view shows: follows the conversation, not every word. Never oneself. */
  readonly speaker: ReadonlyStore<string | undefined>;
  /** Changes when the person, or the page by these methods, has chosen something. */
  readonly choice: ReadonlyStore<StageChoice>;
  pin(key: string, on?: boolean): void;
  setLayout(layout: StageLayout): void;
  setSelfView(selfView: SelfView): void;
  chooseScreen(key: string): void;
  /** What holds while the person has not chosen: the attributes of a stage; nothing when that is gone. */
  suggest(looker: object, suggestion: Suggestion | undefined): void;
  /** A tile is in the page, so its picture is wanted, until what this answers is called. */
  show(key: string): () => void;
  /** What a stage shows now; `undefined` when it is gone. */
  look(looker: object, look: Look | undefined): void;
}

const NO_CHOICE: StageChoice = {layout: undefined, selfView: undefined, pins: []};

/** Keeps tiles true as people come, go, speak and share; holds what the person chose of the stage. */
export class Stage implements StageView {
  readonly tiles: Store<readonly Tile[]> = new Store<readonly Tile[]>([]);
  readonly pins: Store<readonly string[]> = new Store<readonly string[]>([]);
  readonly layout: Store<StageLayout> = new Store<StageLayout>('auto');
  readonly selfView: Store<SelfView> = new Store<SelfView>('tile');
  readonly screen: Store<string | undefined> = new Store<string | undefined>(undefined);
  readonly choice: Store<StageChoice> = new Store<StageChoice>(NO_CHOICE);
  readonly looking: Looking = new Looking();
  readonly #participants: ReadonlyStore<readonly RoomParticipant[]>;
  readonly #speakers: SpeakerChoice;
  readonly #following = new Map<RoomParticipant, () => void>();
  readonly #suggestions = new Map<object, Suggestion>();
  #order: readonly string[] = [];

  constructor(participants: ReadonlyStore<readonly RoomParticipant[]>, clock: Clock) {
    this.#participants = participants;
    this.#speakers = new SpeakerChoice(clock);
    participants.subscribe(() => {
      const present = participants.get();
      this.#follow(present);
      this.#order = keptOrder(
        this.#order,
        present.map(({identity}) => identity),
      );
      this.#speakers.people = present.filter(({isLocal}) => !isLocal).map(({identity}) => identity);
      this.#refresh();
    });
  }

  get speaker(): ReadonlyStore<string | undefined> {
    return this.#speakers.speaker;
  }

  pin(key: string, on = true): void {
    const {pins} = this.choice.get();
    if (pins.includes(key) !== on) this.#choose({pins: on ? [...pins, key] : pins.filter((one) => one !== key)});
  }

  setLayout(layout: StageLayout): void {
    if (layout !== this.choice.get().layout) this.#choose({layout});
  }

  setSelfView(selfView: SelfView): void {
    if (selfView !== this.choice.get().selfView) this.#choose({selfView});
  }

  chooseScreen(key: string): void {
    if (this.tiles.get().some((tile) => tile.key === key && tile.source === 'screen_share')) this.screen.set(key);
  }

  suggest(looker: object, suggestion: Suggestion | undefined): void {
    if (suggestion) this.#suggestions.set(looker, suggestion);
    else this.#suggestions.delete(looker);
    this.#settle();
  }

  show(key: string): () => void {
    return this.looking.show(key);
  }

  look(looker: object, look: Look | undefined): void {
    this.looking.look(looker, look);
  }

  #choose(change: Partial<StageChoice>): void {
    this.choice.set({...this.choice.get(), ...change});
    this.#settle();
  }

  #settle(): void {
    const {layout, selfView, pins} = this.choice.get();
    const said = [...this.#suggestions.values()];
    this.layout.set(layout ?? said.find((one) => one.layout)?.layout ?? 'auto');
    this.selfView.set(selfView ?? said.find((one) => one.selfView)?.selfView ?? 'tile');
    this.pins.set(pins);
  }

  #refresh(): void {
    const byIdentity = new Map(this.#participants.get().map((one) => [one.identity, one]));
    const inOrder = this.#order.flatMap((identity) => byIdentity.get(identity) ?? []);
    const last = this.tiles.get();
    this.tiles.set(tilesOf(inOrder, last));
    this.screen.set(screenAmong(this.tiles.get(), last, this.screen.get()));
  }

  #follow(present: readonly RoomParticipant[]): void {
    const wanted = new Set(present);
    for (const [participant, unfollow] of this.#following) {
      if (wanted.has(participant)) continue;
      unfollow();
      this.#following.delete(participant);
    }
    for (const participant of present) {
      if (!this.#following.has(participant)) this.#following.set(participant, this.#watch(participant));
    }
  }

  /** Looks at what changed of one person, so that a word spoken costs no pass over all. */
  #watch(participant: RoomParticipant): () => void {
    let last = participant.state.get();
    return participant.state.subscribe(() => {
      const next = participant.state.get();
      const before = last;
      last = next;
      if (next.speaking !== before.speaking) this.#speakers.hear(next.identity, next.speaking);
      if (becameWorthSeeing(before, next)) this.#bringIn(next.identity);
      if (sharing(next) !== sharing(before)) this.#refresh();
    });
  }

  #bringIn(identity: string): void {
    if (this.looking.isShown(keyOf(identity, 'camera'))) return;
    const byKey = new Map(this.tiles.get().map((tile) => [tile.key, tile]));
    for (const {movable, held} of this.looking.looks) {
      const candidates = movable.flatMap((key) => {
        const tile = byKey.get(key);
        if (tile?.source !== 'camera') return [];
        const {isLocal, camera, identity: of} = tile.participant.state.get();
        const stays = isLocal || key === held || this.pins.get().includes(key);
        return [{identity: of, held: stays, seen: camera === 'on', lastSpoke: this.#speakers.lastSpoke(of)}];
      });
      const order = broughtIn(this.#order, identity, candidates);
      if (order === this.#order) continue;
      this.#order = order;
      this.#refresh();
      return;
    }
  }
}

function sharing({screen}: ParticipantState): boolean {
  return screen !== 'none';
}

function becameWorthSeeing(before: ParticipantState, next: ParticipantState): boolean {
  if (next.isLocal) return false;
  return (next.speaking && !before.speaking) || (next.camera === 'on' && before.camera !== 'on');
}

/** The newest screen, unless an older one that is still shared was chosen or has been there. */
function screenAmong(tiles: readonly Tile[], last: readonly Tile[], current: string | undefined): string | undefined {
  const screens = tiles.filter(({source}) => source === 'screen_share');
  const added = screens.findLast((tile) => !last.includes(tile));
  if (added) return added.key;
  return screens.some(({key}) => key === current) ? current : screens.at(-1)?.key;
}
