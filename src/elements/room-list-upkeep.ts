// What a list of rooms does by itself: it keeps rooms true, reads on when the end is near, and loses no focus.
import type {LitElement} from 'lit';
import type {Cloud} from '../cloud/cloud.js';
import type {VideoRoom} from '../cloud/wire.js';
import type {RoomLoader} from './room-loader.js';
import {moodOf} from './room-mood.js';

type Say = (room: VideoRoom & {readonly mood: ReturnType<typeof moodOf>}) => string;

export class RoomListUpkeep {
  /** What has changed by itself, for screen readers. */
  said = '';
  readonly #host: LitElement;
  readonly #loader: RoomLoader;
  #watched: {readonly cloud: Cloud | undefined; readonly seconds: number} | undefined;
  #watch = new AbortController();
  #end: IntersectionObserver | undefined;
  #endOf: unknown;
  #focused: {readonly row: Element; readonly at: number} | undefined;

  constructor(host: LitElement, loader: RoomLoader) {
    this.#host = host;
    this.#loader = loader;
    host.addController({
      hostConnected: () => {
        host.requestUpdate();
      },
      hostDisconnected: () => {
        this.#stop();
      },
    });
  }

  /** After each update. */
  settle(seconds: number, endless: boolean, say: Say): void {
    this.#follow(seconds, say);
    this.#observeEnd(endless);
    this.#restoreFocus();
  }

  /** Before each drawing: a row that goes must not take a keyboard's place with it. */
  rememberFocus(): void {
    const row = this.#root?.activeElement?.closest('li') ?? undefined;
    this.#focused = row && {row, at: [...this.#rows].indexOf(row)};
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #rows(): readonly HTMLElement[] {
    return [...(this.#root?.querySelectorAll('li') ?? [])];
  }

  #stop(): void {
    this.#watch.abort();
    this.#watched = undefined;
    this.#end?.disconnect();
    this.#end = this.#endOf = undefined;
  }

  /** Once the first rooms are there: until then there is nothing to keep true. */
  #follow(seconds: number, say: Say): void {
    const {cloud} = this.#loader;
    const wanted = seconds > 0 && this.#host.isConnected && this.#loader.state.get().total !== undefined;
    if (this.#watched?.cloud === (wanted ? cloud : undefined) && (!wanted || this.#watched?.seconds === seconds))
      return;
    this.#watch.abort();
    this.#watched = wanted ? {cloud, seconds} : undefined;
    if (!wanted) return;
    const {signal} = (this.#watch = new AbortController());
    const tell = (rooms: readonly VideoRoom[]): void => {
      this.said = rooms
        .slice(0, 3)
        .map((room) => say({...room, mood: moodOf(room)}))
        .join('. ');
      this.#host.requestUpdate();
    };
    import('./room-list-live.js').then(
      ({keepListLive}) => {
        if (!signal.aborted) keepListLive(this.#loader, seconds * 1000, tell, signal);
      },
      () => undefined, // the list works without; its button reads it again
    );
  }

  /** Observes anew after each page: a short page may leave the end in sight. */
  #observeEnd(endless: boolean): void {
    const {rooms, loading, error} = this.#loader.state.get();
    const button = endless && !loading && !error ? this.#root?.querySelector('.more') : null;
    const key = button ? rooms : undefined;
    if (key === this.#endOf) return;
    this.#endOf = key;
    this.#end?.disconnect();
    if (!button) return;
    this.#end = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting) void this.#loader.more();
      },
      {rootMargin: '400px'},
    );
    this.#end.observe(button);
  }

  #restoreFocus(): void {
    const lost = this.#focused;
    this.#focused = undefined;
    if (!lost || lost.row.isConnected) return;
    const rows = this.#rows;
    const next = rows[Math.min(lost.at, rows.length - 1)]?.querySelector('button') ?? this.#root?.querySelector('h2');
    next?.focus({preventScroll: true});
  }
}
