import {realClock, type Clock} from './clock.js';
import {Store} from './store.js';

/** Things of one kind that happened one after the other: the first by name, the others counted. */
export interface NoticeGroup<K extends string> {
  readonly kind: K;
  readonly name: string;
  readonly count: number;
}

/** A notice stays so long after the last of its kind, and no longer than the second after the first. */
const STAYS = 5_000;
const STAYS_AT_MOST = 12_000;
/** What happens together is said together, and nobody is spoken to without a pause. */
const GATHERS = 600;
const PAUSES = 4_000;
const MOST = 3;

interface Held<K extends string> extends NoticeGroup<K> {
  readonly since: number;
  readonly until: number;
}

/**
 * Groups what happens, so that three hundred people who enter are one notice and a few sentences. `shown` is for eyes
 * and follows at once; `spoken` is for screen readers and has pauses.
 */
export class NoticeBoard<K extends string> {
  readonly shown: Store<readonly NoticeGroup<K>[]> = new Store<readonly NoticeGroup<K>[]>([]);
  readonly spoken: Store<readonly NoticeGroup<K>[]> = new Store<readonly NoticeGroup<K>[]>([]);
  readonly #clock: Clock;
  #held: readonly Held<K>[] = [];
  #unspoken: readonly NoticeGroup<K>[] = [];
  #lastSpoken = -Infinity;
  #cancelSpeaking: (() => void) | undefined;
  #cancelFading: (() => void) | undefined;

  constructor(clock: Clock = realClock) {
    this.#clock = clock;
  }

  /** `seen` false: only for screen readers, since eyes see it elsewhere. */
  add(kind: K, name: string, seen = true): void {
    this.#unspoken = withOneMore(this.#unspoken, kind, name);
    if (!this.#cancelSpeaking) this.#speakLater();
    if (!seen) return;
    const now = this.#clock.now();
    this.#held = withOneMore(this.#held, kind, name)
      .map((group) => {
        const {since = now, until = 0} = group as Partial<Held<K>>;
        const stays = group.kind === kind ? Math.min(now + STAYS, since + STAYS_AT_MOST) : until;
        return {...group, since, until: stays};
      })
      .slice(-MOST);
    this.#fade();
  }

  /** What is seen elsewhere by now. */
  drop(kind: K): void {
    this.#held = this.#held.filter((group) => group.kind !== kind);
    this.#unspoken = this.#unspoken.filter((group) => group.kind !== kind);
    this.#fade();
  }

  clear(): void {
    this.#held = [];
    this.#unspoken = [];
    this.#cancelSpeaking?.();
    this.#cancelSpeaking = undefined;
    this.#fade();
    this.spoken.set([]);
  }

  #fade(): void {
    const now = this.#clock.now();
    this.#held = this.#held.filter(({until}) => until > now);
    if (this.#held.length || this.shown.get().length) this.shown.set(this.#held);
    this.#cancelFading?.();
    const next = Math.min(...this.#held.map(({until}) => until));
    this.#cancelFading = this.#held.length
      ? this.#clock.after(next - now, () => {
          this.#fade();
        })
      : undefined;
  }

  #speakLater(): void {
    const wait = Math.max(GATHERS, this.#lastSpoken + PAUSES - this.#clock.now());
    this.#cancelSpeaking = this.#clock.after(wait, () => {
      this.#cancelSpeaking = undefined;
      this.#lastSpoken = this.#clock.now();
      this.spoken.set(this.#unspoken);
      this.#unspoken = [];
    });
  }
}

function withOneMore<K extends string, G extends NoticeGroup<K>>(
  groups: readonly G[],
  kind: K,
  name: string,
): readonly (G | NoticeGroup<K>)[];
function withOneMore<K extends string>(groups: readonly NoticeGroup<K>[], kind: K, name: string) {
  const has = groups.some((group) => group.kind === kind);
  return has
    ? groups.map((group) => (group.kind === kind ? {...group, count: group.count + 1} : group))
    : [...groups, {kind, name, count: 1}];
}
