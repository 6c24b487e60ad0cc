// The signal connection, beyond what a server can be told to do to it, and the way of media.
const BROKEN = 'test/calls/broken-line.test.ts';
const MEDIA = 'test/calls/media-path.test.ts';
const OTHER = 'test/calls/other-network.test.ts';
const STILL = 'test/calls/still.test.ts';
const MENDED = '`vicolo-room-reconnecting`, `-reconnected`';
const RECONNECTING = 'test/calls/reconnecting.test.ts';

export const LINE_FAULTS = [
  [
    'Half-open socket',
    'Reconnecting, within 22 s; then the meeting',
    MENDED,
    BROKEN,
    'forwards nothing and closes nothing',
  ],
  ['Ten seconds without signalling', 'Nothing', 'Nothing', BROKEN, 'a short silence costs nothing'],
  ['Signalling cut, and whole again', 'Reconnecting, at once; then the meeting', MENDED, BROKEN, 'that is cut'],
  [
    'Somebody leaves while signalling is broken',
    'Their tile goes when it is whole again',
    '`vicolo-participant-left`, then',
    BROKEN,
    'who left meanwhile',
  ],
  [
    'Signalling breaks while a camera is turned on',
    'Reconnecting; then the camera is on',
    MENDED,
    BROKEN,
    'while a camera is turned on costs no camera',
  ],
  ['Slow signalling', 'The meeting', 'Nothing', BROKEN, 'that is slow'],
  ['The server sends everybody to another node', 'Everybody stays in their tile', MENDED, RECONNECTING, 'migration'],
  [
    'Media token expired while away, or during a call whose socket then drops',
    'Lost; entering again by itself, by a new token',
    '`vicolo-room-left`: `connection-lost`, `-joined`',
    BROKEN,
    'by a new one',
  ],
  [
    'The same, and the new token is no good either',
    'Getting back in, and a way to stay out',
    '`vicolo-room-error`: `media-token-rejected`',
    BROKEN,
    'no good either',
  ],
  [
    'Each reason of the SDK for a disconnection',
    'Its words',
    '`vicolo-room-left` with a reason',
    'test/session/leave-reason.test.ts',
    'is thought of for every number',
  ],
  [
    'Media with 20 % loss and 100 ms delay (5 %, 50 %, 2 s by `npm run soak`)',
    'Moving pictures, perhaps slowly',
    'Nothing',
    MEDIA,
    '20 % loss',
  ],
  [
    'No media for some seconds',
    'Within five seconds “No picture arrives” on the tile, whose last picture is grey; then the picture again',
    'Nothing',
    STILL,
    'within five seconds',
  ],
  ['The same, until the browser notices', 'The same', 'Nothing', MEDIA, 'dark until'],
  ['A sender’s program hangs', 'The same, until its camera is off', 'Nothing', STILL, 'of a sender who hangs'],
  [
    'Nothing changes on a shared screen',
    'The screen; “No picture arrives” only while its line is dark',
    'Nothing',
    STILL,
    'on which nothing changes',
  ],
  ['A page in the background, which is sent no pictures', 'Nothing', 'Nothing', STILL, 'in a page that is hidden'],
  ['The router gives other ports', 'The meeting', 'Nothing', OTHER, 'from other ports'],
  [
    'Another network: the old way gone, a new one there',
    '“No picture arrives”, reconnecting; then the meeting',
    MENDED,
    OTHER,
    'with the old way gone',
  ],
  [
    'The browser says offline, then online',
    'Reconnecting at once; then the meeting',
    MENDED,
    OTHER,
    'that the browser tells of',
  ],
  ['No media for good (by `npm run soak`)', 'Reconnecting; then the picture', MENDED, MEDIA, 'dark for so long'],
  ['No UDP', 'The meeting, by TCP', 'Nothing', MEDIA, 'without UDP'],
];
