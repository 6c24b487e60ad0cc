// What may fail, what the person sees, what the page hears, and which test proves it. docs/reliability.md is made of this:
// `node .ci/reliability.mjs`. A row without a test says why.
import {DEVICES} from './reliability/devices.mjs';
import {GUESTS} from './reliability/guests.mjs';
import {LINE_FAULTS} from './reliability/line.mjs';
import {PAGE} from './reliability/page.mjs';

const CLOUD = 'test/faults/cloud.test.ts';
const BROWSER = 'test/journeys/cloud-faults.test.ts';
const REFUSED = 'test/calls/join-refused.test.ts';
const LINE = 'test/calls/reconnecting.test.ts';
const ERROR = '`vicolo-room-error` or `vicolo-rooms-error`';

/** fault, seen, heard, file, a part of the test's title as it stands in the file. */
export const MET = [
  ['Any status from 300 to 504, in JSON or HTML, at every call', 'The words of its code', ERROR, CLOUD, 'STATUSES'],
  ['Slow head or slow body', 'The words of `timeout`', `${ERROR}: \`timeout\``, CLOUD, 'a slow body'],
  [
    '50 MB in an answer',
    'The words of `response-too-large`',
    `${ERROR}: \`response-too-large\``,
    CLOUD,
    'an answer of 50 MB',
  ],
  [
    'Truncated, wrong types, deep JSON',
    'The words of `bad-response`',
    `${ERROR}: \`bad-response\``,
    CLOUD,
    'lists in lists',
  ],
  ['Connection broken, no HTTP', 'The words of `network`', `${ERROR}: \`network\``, CLOUD, 'no HTTP'],
  ['A change fails', 'Its words; it is sent once', ERROR, CLOUD, 'How often each method may have come'],
  [
    'CORS refusal',
    'The service cannot be reached',
    '`vicolo-rooms-error`: `network`',
    BROWSER,
    'refuses other origins',
  ],
  [
    'Redirect to a log-in page',
    'The service cannot be reached',
    '`vicolo-rooms-error`: `network`',
    BROWSER,
    'redirects to a log-in page',
  ],
  [
    'DNS failure',
    'The service cannot be reached',
    '`vicolo-rooms-error`: `network`',
    BROWSER,
    'whose name nobody knows',
  ],
  ['Flapping network', 'The list stays and comes back', 'Nothing', BROWSER, 'comes and goes'],
  [
    'Hostile JSON, names, tokens, addresses',
    'Calm names, no picture from unsafe places',
    'A `VicoloError`, or nothing',
    'test/faults/parsers.test.ts',
    'metadata: a calm name',
  ],
  [
    'Hostile webhooks and pages at the backend',
    'Nothing',
    'A refusal with its status',
    'test/faults/server-parsers.test.ts',
    'chooses no owner',
  ],
  [
    'Media server answers 401 or 403',
    'Did not let you in, and a way on',
    '`vicolo-room-error`: `media-token-rejected`',
    REFUSED,
    'REJECTED',
  ],
  [
    'Media server answers 404, 409, 429, 5xx, HTML, nothing, garbage',
    'Cannot be reached, and a way on',
    '`vicolo-room-error`: `media-unreachable`',
    REFUSED,
    'garbage first',
  ],
  [
    'Media token expired before joining',
    'Did not let you in, and a way on',
    '`vicolo-room-error`: `media-token-rejected`',
    REFUSED,
    'by a media token that has expired',
  ],
  [
    'Socket dropped, full reconnect',
    'Everybody stays in their tile; a banner after a second',
    '`vicolo-room-reconnecting`, `-reconnected`',
    LINE,
    'comes back by itself',
  ],
  [
    'Server killed and back',
    'The same, then pictures again',
    '`vicolo-room-reconnecting`, `-reconnected`',
    LINE,
    'killed and started again',
  ],
  [
    'Server killed for good',
    'Lost; entering again by itself',
    '`vicolo-room-left`: `connection-lost`',
    LINE,
    'when the server stays away',
  ],
  ['The server asks to leave', 'The lobby', '`vicolo-room-left` with a reason', LINE, 'when the server asks it to go'],
  [
    'In and out a hundred times (1,000 by `npm run soak`)',
    'Nothing',
    'Nothing open, no listener more',
    'test/calls/leaks.test.ts',
    'again and again',
  ],
  [
    'Elements that come, open devices and go',
    'Nothing',
    'All collected',
    'test/calls/leaks.test.ts',
    'open their devices',
  ],
  [
    'Elements that come, have a meeting and go',
    'Nothing',
    'All collected, the SDK’s room too',
    'test/calls/leaks.test.ts',
    'are in a meeting',
  ],
  [
    'Tokens sought everywhere in the page',
    'Nothing',
    'No token',
    'test/journeys/secrets.test.ts',
    'stay where they belong',
  ],
  [
    'Strict policies, in a frame',
    'A whole meeting',
    'No violation',
    'test/journeys/strict-page.test.ts',
    'without a single violation',
  ],
  [
    'A crowd at the backend: good, replayed, forged and broken webhooks (a thousand a second, for half a minute, by `npm run soak`)',
    'Nothing',
    'Each good one once; 401 and 400 for the others; memory is flat',
    'test/faults/server-load.test.ts',
    'answers each as it should',
  ],
  ...DEVICES,
  ...LINE_FAULTS,
  ...PAGE,
  ...GUESTS,
  [
    'A background that cannot be had, in the room',
    'That it could not be shown; the camera is not sent plain',
    'The camera’s `error`: `aborted`; `backgrounds.state`: `failed`',
    'test/elements/backgrounds.test.ts',
    'a camera whose background',
  ],
  [
    'A machine too slow for backgrounds',
    'That it was turned off; the camera goes on',
    '`backgrounds.state`: `too-slow`',
    'test/calls/backgrounds.test.ts',
    'cannot keep up with goes by itself',
  ],
];

/** what, the figure that a machine with two cores gave. */
export const MEASURED = [
  ['Small changes to policies that their tests notice (`npm run mutate`)', '89 % of about 1,200'],
  ['A thousand visitors, twenty at once', 'One minute; a click answered all the time'],
  [
    'Thirty minutes with fifty people, of whom 354 came and went (`npm run soak:meeting`; three had cameras, ten microphones, on two cores that did other work, too)',
    'The heap has grown by 29 KiB a minute, with 222 messages kept; nodes, listeners, connections and tracks not at all. Of all tasks 99 % took less than 4.4 ms; 14 a minute were above 50 ms by the clock on the wall',
  ],
  ['A thousand requests a second at the webhook handler, for half a minute', 'None lost; the heap has grown by 0.9 MB'],
];

/** fault, why there is no test. */
export const NOT_MET = [
  ['Policies that need a page or the SDK in the mutation check', 'It runs in Node, where their tests do not.'],
];
