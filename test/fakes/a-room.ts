import type {VideoRoom} from '../../src/cloud/wire.js';

/** A room as the cloud gives it. */
export function aRoom(change: Partial<VideoRoom> = {}): VideoRoom {
  return {
    id: 42,
    uuid: '0b4d5a52-6f0e-4b8e-9f3e-1f2d3c4b5a69',
    state: 'ACTIVE',
    type: 'VIDEO_CONFERENCE',
    videoRoomState: 'LIVE',
    accessLevel: 'PUBLIC',
    member: {id: 7, appUserId: 'minji', appUserName: '김민지'},
    title: 'Weekly planning',
    policy: {hasPassword: false},
    liveStartedAt: '2026-11-23T09:00:00Z',
    lastSessionNo: 3,
    createdAt: '2026-11-20T09:00:00Z',
    lastModifiedAt: '2026-11-23T09:00:00Z',
    ...change,
  };
}
