// What somebody in the room can do who means no good.
const GUEST = 'test/journeys/hostile-guest.test.ts';

export const GUESTS = [
  [
    'A guest with hostile name, metadata and attributes',
    'A calm name; the room answers',
    'Nothing',
    GUEST,
    'a calm tile',
  ],
  [
    'Hundreds of changes of metadata and attributes',
    'The newest name; the room answers',
    'Nothing',
    GUEST,
    'all the time',
  ],
  ['Muting and unmuting fifty times a second', 'The room answers', 'Nothing', GUEST, 'fifty times a second'],
  [
    'Thousands of data packets and texts, on topics known and unknown',
    'The room answers',
    'Nothing',
    GUEST,
    'sends data on',
  ],
  [
    'Visitors who come and go, twenty at once (1,000 by `npm run soak`)',
    'The room answers; nobody stays behind',
    'At most `vicolo-participant-joined`, `-left`',
    GUEST,
    'nobody stays behind',
  ],
];
