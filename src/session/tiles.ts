import type {ParticipantState, RoomParticipant} from './participant.js';

export type TileSource = 'camera' | 'screen_share';

/** One picture on the stage. A person who shares a screen has two. */
export interface Tile {
  /** `identity:source`: stays the same when the track behind it is replaced. */
  readonly key: string;
  readonly participant: RoomParticipant;
  readonly source: TileSource;
}

export function keyOf(identity: string, source: TileSource): string {
  return `${identity}:${source}`;
}

/**
 * The tiles of a room: shared screens first, then people in the order of their entering, oneself at
 * the front. Tiles that stay are the same objects as before, so that lists keyed by them do nothing.
 */
export function tilesOf(participants: readonly RoomParticipant[], last: readonly Tile[]): readonly Tile[] {
  const known = new Map(last.map((tile) => [tile.key, tile]));
  const tile = (participant: RoomParticipant, source: TileSource): Tile => {
    const key = keyOf(participant.identity, source);
    const before = known.get(key);
    return before?.participant === participant ? before : {key, participant, source};
  };
  const next = [
    ...participants.filter((p) => sharesScreen(p.state.get())).map((p) => tile(p, 'screen_share')),
    ...participants.map((p) => tile(p, 'camera')),
  ];
  return next.length === last.length && next.every((one, i) => one === last[i]) ? last : next;
}

function sharesScreen(state: ParticipantState): boolean {
  return state.screen !== 'none';
}
