import {Store} from './store.js';

/** For a store whose keeper is loaded first: `begin` resolves with what ends it, and is ended though it comes late. */
export function lazily(begin: () => Promise<() => void>): () => void {
  let end: (() => void) | undefined;
  let over = false;
  void begin().then(
    (stop) => {
      if (over) stop();
      else end = stop;
    },
    () => undefined, // what could not be loaded keeps nothing
  );
  return () => {
    over = true;
    end?.();
  };
}

/** A store whose value costs something to keep true: it is kept only while somebody follows it. */
export class WatchedStore<T> extends Store<T> {
  readonly #begin: () => () => void;
  #followers = 0;
  #end: (() => void) | undefined;

  /** `begin` is called for the first follower; what it returns, after the last one has gone. */
  constructor(value: T, begin: () => () => void) {
    super(value);
    this.#begin = begin;
  }

  get isWatched(): boolean {
    return this.#followers > 0;
  }

  override subscribe(listener: () => void): () => void {
    const unsubscribe = super.subscribe(listener);
    if (this.#followers++ === 0) this.#end = this.#begin();
    let following = true;
    return () => {
      if (!following) return;
      following = false;
      unsubscribe();
      if (--this.#followers === 0) this.#end?.();
    };
  }
}
