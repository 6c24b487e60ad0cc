import {Store, type ReadonlyStore} from './store.js';

/** What a stage shows besides its tiles, which tell of themselves. */
export interface Look {
  /** Tiles that may change places with somebody who begins to speak elsewhere. */
  readonly movable: readonly string[];
  /** The next page's: had ready before it is looked at. */
  readonly ahead: readonly string[];
  /** The tile under the pointer. */
  readonly held: string | undefined;
}

/** Which tiles are looked at anywhere, by the kit's elements. Pictures of others need not be sent. */
export class Looking {
  readonly #wanted = new Store<ReadonlySet<string> | undefined>(undefined);
  readonly #shown = new Map<string, number>();
  readonly #looks = new Map<object, Look>();
  #scheduled = false;

  /** Keys of the tiles whose pictures are wanted; `undefined` while nothing shows any. */
  get wanted(): ReadonlyStore<ReadonlySet<string> | undefined> {
    return this.#wanted;
  }

  get looks(): Iterable<Look> {
    return this.#looks.values();
  }

  isShown(key: string): boolean {
    return this.#shown.has(key);
  }

  /** A tile is in the page, until what this answers is called. */
  show(key: string): () => void {
    this.#count(key, 1);
    return () => {
      this.#count(key, -1);
    };
  }

  /** What a stage shows now; nothing when it is gone. */
  look(looker: object, look: Look | undefined): void {
    if (look) this.#looks.set(looker, look);
    else this.#looks.delete(looker);
    this.#schedule();
  }

  #count(key: string, by: number): void {
    const count = (this.#shown.get(key) ?? 0) + by;
    if (count > 0) this.#shown.set(key, count);
    else this.#shown.delete(key);
    this.#schedule();
  }

  /** A page that is turned, or an element that is moved, takes tiles out and puts them in at once. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#settle();
    });
  }

  #settle(): void {
    if (this.#shown.size === 0) {
      this.#wanted.set(undefined);
      return;
    }
    const next = new Set([...this.#shown.keys(), ...[...this.#looks.values()].flatMap(({ahead}) => ahead)]);
    const last = this.#wanted.get();
    const same = last?.size === next.size && [...next].every((key) => last.has(key));
    if (!same) this.#wanted.set(next);
  }
}
