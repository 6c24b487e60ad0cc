// Which pictures should arrive and do not. Pure: it is told what is so now, and remembers since when.
import type {TileSource} from './tiles.js';

/** Milliseconds without a sign of life. A line over which nothing is sent shows one with each ping, every two seconds or so. */
const PATIENCE: Readonly<Record<TileSource, number>> = {camera: 3000, screen_share: 5000};
/** A picture that was just asked for may take so much longer. */
const GRACE = 3000;
/** A single frame after a long silence is no moving picture yet; two within this time are. */
const MOVING = 1500;
/** More time than this between two looks: the page slept, and what came meanwhile is not known. */
const SLEPT = 3000;

/** A picture that is looked at and should arrive, as it is now. */
export interface Expected {
  readonly track: object;
  readonly source: TileSource;
  /** Another with each frame; `undefined` where none is known. */
  readonly frame: number | undefined;
  /** For a shared screen: another whenever anything came over its line; `undefined` where that can't be known. */
  readonly line?: number | undefined;
}

interface Seen {
  readonly frame: number | undefined;
  readonly line: number | undefined;
  /** When the last sign of life was seen. */
  readonly since: number;
  readonly still: boolean;
}

export class Arrivals {
  #seen: ReadonlyMap<object, Seen> = new Map<object, Seen>();
  #looked = -Infinity;
  /** Whether this browser tells of frames at all. */
  #tells = false;

  /** The tracks that stand still. What is no longer expected is forgotten. */
  look(now: number, pictures: readonly Expected[]): ReadonlySet<object> {
    const slept = now - this.#looked > SLEPT;
    this.#looked = now;
    this.#tells ||= pictures.some(({frame}) => frame !== undefined);
    this.#seen = new Map(pictures.map((picture) => [picture.track, this.#see(picture, now, slept)]));
    return new Set([...this.#seen].filter(([, {still}]) => still).map(([track]) => track));
  }

  #see({track, source, frame, line}: Expected, now: number, slept: boolean): Seen {
    const last = this.#seen.get(track);
    if (!last) return {frame, line, since: now + GRACE, still: false};
    const seen = {frame: frame ?? last.frame, line};
    const silence = now - last.since;
    const isScreen = source === 'screen_share';
    if (isScreen && line !== last.line) return {...seen, since: now, still: false};
    if (seen.frame !== last.frame) return {...seen, since: now, still: last.still && silence > MOVING};
    if (slept) return {...seen, since: now, still: last.still};
    const known = this.#tells && (!isScreen || line !== undefined);
    return {...seen, since: last.since, still: last.still || (known && silence >= PATIENCE[source])};
  }
}
