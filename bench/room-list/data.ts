// Ten thousand rooms in memory, for both ways: what is measured is drawing, not a network.
import type {Page, RoomQuery, VideoRoom} from '../../src/cloud/wire.js';

const STATES = ['LIVE', 'LIVE_INACTIVE', 'SCHEDULED', 'ENDED'];
const TOPICS = ['Planning', 'Design review', 'Retrospective', '주간 회의', 'Onboarding', 'Open office', '분기 결산'];

const ROOMS: readonly VideoRoom[] = Array.from({length: 10_000}, (_, i) => ({
  id: i + 1,
  type: 'VIDEO_CONFERENCE',
  videoRoomState: STATES[i % STATES.length]!,
  accessLevel: i % 5 ? 'PUBLIC' : 'PRIVATE',
  member: {id: i % 50, appUserId: `member-${i % 50}`, appUserName: `Member ${i % 50}`},
  title: `${TOPICS[i % TOPICS.length]} ${i + 1}`,
  policy: {hasPassword: i % 3 === 0},
  scheduledAt: i % STATES.length === 2 ? '2026-12-01T09:00:00Z' : undefined,
  createdAt: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString(),
}));

export function findRooms({keyword = '', page = 0, pageSize = 10}: RoomQuery = {}): Page<VideoRoom> {
  const words = keyword.toLowerCase();
  const found = ROOMS.filter(({title}) => title!.toLowerCase().includes(words));
  const totalPages = Math.ceil(found.length / pageSize);
  return {
    content: found.slice(page * pageSize, (page + 1) * pageSize),
    number: page,
    size: pageSize,
    totalElements: found.length,
    totalPages,
    last: page + 1 >= totalPages,
  };
}
