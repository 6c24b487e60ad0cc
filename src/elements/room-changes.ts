// What has become different between the rooms on the screen and the cloud's newer answer. Pure.
import type {Page, VideoRoom} from '../cloud/wire.js';

export interface RoomChanges {
  /** Rooms that are shown and have become different. */
  readonly changed: readonly VideoRoom[];
  /** Ids of rooms that are shown and are no more. */
  readonly gone: readonly number[];
  /** How many rooms there are that are not shown, though they come before those that are. */
  readonly fresh: number;
}

/**
 * `covers`: the answer begins where what is shown begins. Only an answer that holds everything can say what is gone:
 * otherwise a missing room may have slipped to the next page.
 */
export function compareRooms(shown: readonly VideoRoom[], answer: Page<VideoRoom>, covers: boolean): RoomChanges {
  const byId = new Map(shown.map((room) => [room.id, room]));
  const there = new Set(answer.content.map(({id}) => id));
  const changed = answer.content.filter((room) => {
    const before = byId.get(room.id);
    return before && JSON.stringify(before) !== JSON.stringify(room);
  });
  const isWhole = covers && answer.last;
  const gone = isWhole ? shown.filter(({id}) => !there.has(id)).map(({id}) => id) : [];
  return {changed, gone, fresh: covers ? countFresh(byId, answer.content, isWhole) : 0};
}

/** Those after the last one that is shown belong to pages that nobody has asked for yet. */
function countFresh(shown: ReadonlyMap<number, VideoRoom>, rooms: readonly VideoRoom[], isWhole: boolean): number {
  const end = isWhole ? rooms.length : rooms.findLastIndex(({id}) => shown.has(id));
  return rooms.slice(0, Math.max(0, end)).filter(({id}) => !shown.has(id)).length;
}
