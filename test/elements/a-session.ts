import type {Cloud} from '../../src/cloud/cloud.js';
import type {VideoRoom} from '../../src/cloud/wire.js';
import {RoomSession} from '../../src/session/room-session.js';
import type {RoomSessionOptions} from '../../src/session/session-options.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {FakeMeeting, type FakePerson} from '../fakes/fake-meeting.js';

interface Setting extends RoomSessionOptions {
  readonly people?: readonly FakePerson[];
  readonly me?: FakeMeeting['me'];
  readonly room?: Partial<VideoRoom>;
  readonly cloud?: Partial<Cloud>;
  /** The name of the error with which the browser refuses microphone and camera. */
  readonly deviceError?: string;
}

/** A session without a server, for elements that show one. */
export function aSession({people = [], me, room = {}, cloud = {}, deviceError, ...options}: Setting = {}) {
  const meeting = new FakeMeeting(people, me);
  const refuse = () => Promise.reject(new DOMException('', deviceError));
  const loadSdk = async () => ({...(await meeting.loadSdk()), ...(deviceError && {createTracks: refuse})});
  const session = new RoomSession({loadSdk, ...options});
  session.setPlace({cloud: fakeCloud([aRoom(room)], cloud), room: {id: 42}});
  return {session, meeting};
}

/** A promise that the test keeps when it likes. */
export function later<T>() {
  let keep = (_: T): void => undefined;
  let fail = (_: unknown): void => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  return {promise, keep: (value: T) => keep(value), fail: (error: unknown) => fail(error)};
}
