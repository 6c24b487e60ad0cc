// What pages and browsers do to an element.
const LIFE = 'test/calls/page-life.test.ts';
const RACES = 'test/calls/races.test.ts';
const WHOLE = 'test/journeys/page-life.test.ts';

export const PAGE = [
  ['Two rooms in one page', 'Two meetings', 'Events of each', RACES, 'holds two rooms on one page apart'],
  ['Moved in the page', 'The meeting goes on', 'Nothing', RACES, 'goes on when moved while joined'],
  ['Removed', 'Nothing is open', '`vicolo-room-left`: `element-removed`', RACES, 'leaves when removed while joined'],
  ['Removed and put back later', 'The lobby, and a way in', 'Nothing', LIFE, 'removed and put back later'],
  ['Cloned', 'A copy without token and call', 'Nothing', LIFE, 'cloned'],
  [
    'Moved into the document of a frame, and back',
    'The meeting goes on, with its looks',
    'Nothing',
    LIFE,
    'adopted into',
  ],
  ['Hidden by the page', 'Everybody is heard; no pictures are sent', 'Nothing', LIFE, 'hidden: everybody'],
  [
    'Mounted, unmounted and mounted a hundred times',
    'One meeting',
    'One `vicolo-room-joined`',
    LIFE,
    'a hundred times',
  ],
  [
    'The person begins to leave the page, and stays',
    'In again by itself',
    '`vicolo-room-left`: `connection-lost`, `-joined`',
    LIFE,
    'who then stays',
  ],
  [
    'Frozen and resumed',
    'Who is there now',
    'At most `vicolo-room-reconnecting`, `-reconnected`',
    WHOLE,
    'frozen and resumed',
  ],
  [
    'Left with a call open, and back',
    'Gone for the others; a new meeting',
    'As on a new page',
    WHOLE,
    'with a call open',
  ],
  ['Left from the lobby, and back', 'The lobby, from the browser’s cache', 'Nothing', WHOLE, 'from the lobby'],
  ['Two copies of the kit in one page', 'The first one’s room', 'A warning in the console', WHOLE, 'two copies'],
  [
    'The kit comes after attributes, properties and token were set',
    'What was said counts',
    'Nothing; the token cannot be read back',
    WHOLE,
    'has the script last',
  ],
  ['Every order of attributes', 'The meeting', '`vicolo-room-joined`', RACES, 'every order of attributes'],
  [
    'A meeting begins while the page is loading',
    'Pictures',
    '`load` comes when the page is ready',
    WHOLE,
    'does not wait',
  ],
];
