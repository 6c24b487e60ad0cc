import {ASSUMED} from './assumptions.js';
import {CloudError} from './errors.js';
import {readChoice, readCustomData, readCustomType, readFlag, readText, readTime, type Body} from './input.js';
import type {NewRoom, RoomSettings} from './room.js';

export function readNewRoom(body: Body): NewRoom {
  const type = readText(body, 'type') && readChoice(body, 'type', ASSUMED.roomTypes);
  if (!type) throw new CloudError(400, 'EMPTY_VIDEO_ROOM_TYPE', 'type is missing.');
  const scheduledAt = readTime(body, 'scheduledAt');
  if (!scheduledAt && (ASSUMED.typesThatNeedSchedule as readonly string[]).includes(type)) {
    throw new CloudError(400, 'EMPTY_VIDEO_ROOM_SCHEDULED_AT', `scheduledAt is missing: ${type} needs it.`);
  }
  return {...readRoomChange(body), type, scheduledAt};
}

/** Only the fields that were sent. Assumed: change-room */
export function readRoomChange(body: Body): Partial<RoomSettings> {
  const change: Partial<RoomSettings> = {};
  if ('title' in body) change.title = readText(body, 'title');
  if ('description' in body) change.description = readText(body, 'description');
  if ('customType' in body) change.customType = readCustomType(body);
  if ('customData' in body) change.customData = readCustomData(body);
  if ('password' in body) change.password = readText(body, 'password') || undefined;
  if ('manuallyApproval' in body) change.manuallyApproval = readFlag(body, 'manuallyApproval');
  if ('canAutoRoomCompositeRecording' in body) {
    change.canAutoRoomCompositeRecording = readFlag(body, 'canAutoRoomCompositeRecording');
  }
  const accessLevel = readChoice(body, 'accessLevel', ASSUMED.accessLevels);
  if (accessLevel) change.accessLevel = accessLevel;
  return change;
}
