// The cloud's answers as the types say. What is unknown passes; `null` becomes absent, as the types have it.
import type {Page, RoomGrant, VideoRoom} from '../cloud/wire.js';
import {AppServerError} from './app-server-error.js';
import {fromCloud} from './member-words.js';
import type {AppMember, LogIn} from './types.js';

type Fields = Readonly<Record<string, unknown>>;

export function readLogIn(value: unknown): LogIn {
  return read(value, 'log-in', {accessToken: isFilled}) as unknown as LogIn;
}

export function readMember(value: unknown): AppMember {
  const member = fromCloud(fieldsOf(value, 'member'));
  return read(member, 'member', {id: isNumber, appUserId: isText}) as unknown as AppMember;
}

export function readRoom(value: unknown): VideoRoom {
  const {policy, member, ...room} = read(value, 'room', {id: isNumber, type: isText, videoRoomState: isText});
  return {
    ...room,
    policy: {hasPassword: false, ...fieldsOf(policy ?? {}, 'policy')},
    ...(member !== undefined && {member: fieldsOf(member, 'owner')}),
  } as unknown as VideoRoom;
}

export function readGrant(value: unknown): RoomGrant {
  return read(value, 'media credentials', {webRtcServerUrl: isFilled, webRtcToken: isFilled}) as unknown as RoomGrant;
}

export function readPage<T>(value: unknown, readItem: (item: unknown) => T): Page<T> {
  const page = read(value, 'list', {content: Array.isArray, number: isNumber, last: isFlag});
  return {...page, content: (page['content'] as readonly unknown[]).map(readItem)} as unknown as Page<T>;
}

function read(value: unknown, what: string, needed: Readonly<Record<string, (value: unknown) => boolean>>): Fields {
  const fields = fieldsOf(value, what);
  const wrong = Object.entries(needed).find(([name, is]) => !is(fields[name]));
  // Names the field, never the value: it may be a token.
  if (wrong) throw unexpected(what, `${wrong[0]} is missing or of another type`);
  return fields;
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(what, 'it is no object');
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}

function unexpected(what: string, how: string): AppServerError {
  return new AppServerError('bad-response', `The cloud's ${what} is not as expected: ${how}.`);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isFilled = (value: unknown): boolean => isText(value) && value !== '';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value);
