// Microphone, camera, screen.
const INPUT = 'test/calls/bad-input.test.ts';
const IN_CALL = 'test/calls/device-faults.test.ts';
const LISTS = 'test/session/devices.test.ts';
const FORBIDDEN = 'test/journeys/devices-forbidden.test.ts';
const PREVIEW = 'test/elements/vicolo-preview.test.ts';
const error = (code) => `\`vicolo-room-error\`: \`${code}\``;

export const DEVICES = [
  [
    'No device',
    'In the room all the same, and why',
    error('device-missing'),
    INPUT,
    "'NotFoundError', 'device-missing'",
  ],
  ['Device refused', 'In the room all the same, and the cure', error('device-denied'), INPUT, "'NotAllowedError'"],
  [
    'Device in use elsewhere',
    'In the room all the same, and the cure',
    error('device-in-use'),
    INPUT,
    "'NotReadableError'",
  ],
  [
    'The question was dismissed',
    'The cure, and asking again',
    error('device-dismissed'),
    PREVIEW,
    "'device-dismissed'",
  ],
  [
    'The chosen device is gone (over-constrained)',
    'Another one',
    'Nothing',
    LISTS,
    'that were remembered and are gone',
  ],
  [
    'The device asked for in a call is in use',
    'Why; the old one stays',
    error('device-in-use'),
    LISTS,
    'in use elsewhere',
  ],
  ['Unplugged before joining', 'Another one, and its name', 'Nothing', LISTS, 'that are lost are replaced'],
  [
    'Unplugged before joining, and there is no other',
    'No preview, and why',
    error('device-missing'),
    LISTS,
    'that are lost without another',
  ],
  ['Camera or microphone unplugged in a call', 'Another one', 'Nothing', IN_CALL, 'and another is there'],
  [
    'Camera or microphone unplugged in a call, and there is no other',
    'Off, and why',
    error('device-missing'),
    IN_CALL,
    'and there is no other',
  ],
  ['Permission withdrawn in a call', 'Off, and the cure', error('device-denied'), IN_CALL, 'forbidden by the person'],
  ['Choosing no screen to share', 'Nothing', 'The promise rejects: `aborted`', IN_CALL, 'that nobody chose'],
  ['Sharing ended in the browser’s own bar', 'It is over for all', 'Nothing', IN_CALL, 'own bar'],
  [
    'Forbidden by the page’s policy',
    'In the room all the same, and why',
    error('device-blocked'),
    FORBIDDEN,
    'by its own policy',
  ],
  ['In a frame without permissions', 'The same', error('device-blocked'), FORBIDDEN, 'as a frame'],
  ['On a page without https', 'The same', error('device-insecure-page'), FORBIDDEN, 'not secure'],
];
