// Who waits at the door, as the page's backend tells it.
import type {RoomRef} from '../cloud/cloud.js';
import type {Moderation, WaitingPerson} from './moderation-of-page.js';
import {cleanName} from './participant-info.js';
import type {Store} from './store.js';

/** More are there, and are told of when these have been let in. */
const MOST = 100;

/** Fills the store until the signal fires, and empties it then. A page that throws has nobody at its door. */
export function watchDoor(
  page: Moderation,
  room: RoomRef,
  waiting: Store<readonly WaitingPerson[]>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const tell = (people: unknown): void => {
    if (signal.aborted) return;
    const next = readWaiting(people);
    if (JSON.stringify(next) !== JSON.stringify(waiting.get())) waiting.set(next);
  };
  let stop: unknown;
  signal.addEventListener('abort', () => {
    waiting.set([]);
    if (typeof stop === 'function') (stop as () => void)();
  });
  try {
    stop = page.watchWaiting?.(room, tell);
  } catch {
    console.error('vicolo-room: moderation.watchWaiting() threw, so nobody is seen waiting.');
  }
}

/** Names are people's own, so they are cleaned like all others; what is no person is left out. */
export function readWaiting(people: unknown): readonly WaitingPerson[] {
  if (!Array.isArray(people)) return [];
  const seen = new Set<string>();
  return people.slice(0, MOST).flatMap((one: unknown) => {
    const {id, name} = (one ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || id === '' || seen.has(id)) return [];
    seen.add(id);
    return [{id, name: cleanName(typeof name === 'string' ? name : undefined) ?? cleanName(id) ?? '?'}];
  });
}
