// From the JSON of a webhook to the types. A known type whose payload is not as published is refused, not half read.
import {isObject, type Fields} from '../read-request.js';
import {invalidBody} from '../refusal.js';
import {UNPUBLISHED, type Webhook, type WebhookRoom, type WebhookUser} from './types.js';

const LONGEST = 200;

export function readWebhook(fields: Fields): Webhook {
  const name = text(fields, 'type');
  const {type, data} = readData(name, object(fields, 'data'));
  const app = isObject(fields['app']) ? fields['app'] : {};
  // Which payload goes with which type is what `readData` has just seen to.
  return {
    id: text(fields, 'id'),
    type,
    app: withoutNulls(app),
    data,
    createdAt: text(fields, 'createdAt'),
    ...(type === 'unknown' && {name}),
  } as Webhook;
}

function readData(type: string, data: Fields): {readonly type: string; readonly data: Fields} {
  switch (type) {
    case 'VIDEO_ROOM_PARTICIPANT_JOINED':
      return {type, data: {...data, ...person(data), joinedAt: text(data, 'joinedAt')}};
    case 'VIDEO_ROOM_PARTICIPANT_LEFT':
      return {type, data: {...data, ...person(data), leftAt: text(data, 'leftAt')}};
    case 'VIDEO_ROOM_EGRESS_ENDED':
      return {type, data: {...data, videoRoom: room(data)}};
    default:
      return {type: (UNPUBLISHED as readonly string[]).includes(type) ? type : 'unknown', data};
  }
}

function person(data: Fields): {readonly videoRoom: WebhookRoom; readonly appUser: WebhookUser} {
  const user = object(data, 'appUser');
  const {appUserName, customData} = user;
  return {
    videoRoom: room(data),
    appUser: {
      ...withoutNulls(user),
      appUserId: text(user, 'appUserId'),
      appUserName: typeof appUserName === 'string' ? appUserName : null,
      customData: isObject(customData) ? customData : null,
    },
  };
}

function room(data: Fields): WebhookRoom {
  const given = object(data, 'videoRoom');
  const {id, title} = given;
  if (!Number.isSafeInteger(id)) throw wrong('videoRoom.id');
  return {...withoutNulls(given), id: id as number, title: typeof title === 'string' ? title : null};
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '' && value.length <= LONGEST) return value;
  throw wrong(name);
}

function object(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (isObject(value)) return value;
  throw wrong(name);
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

const wrong = (name: string): Error => invalidBody(`${name} is missing or of another type.`);
