// A list of rooms that is looked at again. Loaded after the first list is there.
import {VicoloError} from '../cloud/errors.js';
import {pause} from '../cloud/retry.js';
import type {VideoRoom} from '../cloud/wire.js';
import {compareRooms, type RoomChanges} from './room-changes.js';
import {keepLive} from './room-live.js';
import {queryOf, type RoomLoader} from './room-loader.js';
import {isLive, moodOf} from './room-mood.js';

/** The most that is asked for at once; longer lists are looked through piece by piece. */
const PIECE = 100;
const SOON = 500;

/** Keeps what the loader shows true, until the signal fires. `tell` hears of rooms whose state is another one. */
export function keepListLive(
  loader: RoomLoader,
  every: number,
  tell: (rooms: readonly VideoRoom[]) => void,
  signal: AbortSignal,
): void {
  const {cloud} = loader;
  if (!cloud) return;
  let turn = 0;
  let soon: Promise<void> | undefined;

  const apply = ({changed, gone}: Pick<RoomChanges, 'changed' | 'gone'>): void => {
    const before = new Map(loader.state.get().rooms.map((room) => [room.id, room]));
    const told = changed.filter((room) => {
      const was = before.get(room.id);
      return was && moodOf(was) !== moodOf(room);
    });
    if (changed.length) loader.put(...changed);
    if (gone.length) loader.drop(...gone);
    if (told.length) tell(told);
  };

  const look = async (stop: AbortSignal): Promise<void> => {
    const {wish} = loader;
    const state = loader.state.get();
    if (!wish || state.loading || state.total === undefined) return;
    const {page, size, covers} = piece(state, wish.pageSize, turn++);
    const answer = await cloud.listRooms(queryOf(wish, page, size), {signal: stop});
    const wantsLive = wish.liveFirst && !wish.state;
    const live = wantsLive
      ? await cloud.listRooms(queryOf({...wish, state: 'LIVE'}, 0), {signal: stop})
      : {...answer, content: []};
    const now = loader.state.get();
    if (now.loading || loader.wish !== wish || now.rooms.length !== state.rooms.length) return; // an older question
    const changes = compareRooms(now.rooms, answer, covers);
    const more = compareRooms(now.rooms, live, false);
    apply({changed: [...changes.changed, ...more.changed], gone: changes.gone});
    if (covers) loader.setFresh(changes.fresh + unknown(live.content, now.rooms, answer.content));
    const seen = new Set([...answer.content, ...live.content].map(({id}) => id));
    if (!wantsLive) return;
    const unseen = now.rooms.filter((room) => isLive(room) && !seen.has(room.id)).slice(0, wish.pageSize);
    await Promise.all(unseen.map(({id}) => lookAt(id, stop)));
  };

  const lookAt = async (id: number, stop: AbortSignal): Promise<void> => {
    if (!loader.state.get().rooms.some((room) => room.id === id)) return lookSoon(stop);
    try {
      const room = await cloud.getRoom({id}, {signal: stop});
      const was = loader.state.get().rooms.find((one) => one.id === id);
      if (was && JSON.stringify(was) !== JSON.stringify(room)) apply({changed: [room], gone: []});
    } catch (thrown) {
      if (thrown instanceof VicoloError && thrown.code === 'room-not-found') apply({changed: [], gone: [id]});
    }
  };

  /** Many rooms may be new at once: one look for all. */
  const lookSoon = (stop: AbortSignal): Promise<void> =>
    (soon ??= pause(SOON, stop)
      .then(() => look(stop))
      .finally(() => (soon = undefined)));

  keepLive({every, cloud, look, lookAt}, signal);
}

/** Which part of the list to look at in this turn. Only the beginning can tell what is new. */
function piece({first, page}: {readonly first: number; readonly page: number}, pageSize: number, turn: number) {
  if (first > 0) return {page: first, size: pageSize, covers: false};
  const shown = (page + 1) * pageSize;
  if (shown <= PIECE || pageSize > PIECE) return {page: 0, size: shown, covers: true};
  const pieces = Math.ceil(shown / PIECE);
  return {page: turn % pieces, size: PIECE, covers: turn % pieces === 0};
}

/** Live rooms that neither the list nor its beginning knows. */
function unknown(live: readonly VideoRoom[], ...known: readonly (readonly VideoRoom[])[]): number {
  const ids = new Set(known.flat().map(({id}) => id));
  return live.filter(({id}) => !ids.has(id)).length;
}
