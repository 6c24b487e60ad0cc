// What a room's state means to people. Pure.
import type {VideoRoom} from '../cloud/wire.js';
import type {Words} from './words/words.js';

export type RoomMood = keyof Words['state'];

const MOODS: ReadonlyMap<string, RoomMood> = new Map([
  ['LIVE', 'live'],
  ['STARTED', 'live'],
  ['LIVE_INACTIVE', 'idle'],
  ['SCHEDULED', 'scheduled'],
  ['ENDED', 'ended'],
  ['CANCELLED', 'ended'],
  ['ARCHIVED', 'ended'],
]);

/** What a state means to people. A state that is new to this kit counts as open. */
export function moodOf(room: VideoRoom): RoomMood {
  const mood = MOODS.get(room.videoRoomState) ?? 'idle';
  return mood === 'scheduled' && !room.scheduledAt ? 'idle' : mood;
}

export function isLive(room: VideoRoom): boolean {
  return moodOf(room) === 'live';
}
