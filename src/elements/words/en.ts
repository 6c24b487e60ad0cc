import {callEn} from './en-call.js';
import {chatEn} from './en-chat.js';
import {controlsEn} from './en-controls.js';
import {coreEn} from './en-core.js';
import {devicesEn} from './en-devices.js';
import {listsEn} from './en-lists.js';
import {meetingEn} from './en-meeting.js';
import {peopleEn} from './en-people.js';
import {roomsEn} from './en-rooms.js';
import type {Words} from './vocabulary.js';

/** All of English in one piece, for who compares or translates; elements bring theirs in parts. */
export const en: Words = {
  ...coreEn,
  ...callEn,
  ...peopleEn,
  ...devicesEn,
  ...controlsEn,
  ...listsEn,
  ...chatEn,
  ...meetingEn,
  ...roomsEn,
  error: {...coreEn.error, ...callEn.error},
};
