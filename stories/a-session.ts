// What stories of the lobby and its parts share: a call that is not in a room, with devices that need no permission.
import type {TemplateResult} from 'lit';
import {RoomSession} from '../src/session/room-session.js';
import {aRoom} from '../test/fakes/a-room.js';
import {fakeCloud} from '../test/fakes/fake-cloud.js';
import {FakeDevices} from '../test/fakes/fake-devices.js';
import {FakeMeeting} from '../test/fakes/fake-meeting.js';
import {keeper, type Setting} from './a-meeting.js';

export interface SessionSetting extends Pick<Setting, 'room' | 'cloud' | 'deviceHangs' | 'deviceError'> {
  readonly devices?: FakeDevices;
  /** Which of the two devices fails; both unless it says so. */
  readonly failing?: 'microphone' | 'camera';
  readonly wants?: {readonly microphone: boolean; readonly camera: boolean};
  readonly allowName?: boolean;
  /** What has happened before the story begins. */
  readonly before?: (session: RoomSession, meeting: FakeMeeting) => unknown;
}

/** Shows an element with a call of its own. */
export function withSession<Args>(
  element: (args: Args, session: RoomSession) => TemplateResult,
  setting: SessionSetting = {},
): (args: Args, place: {readonly canvasElement: HTMLElement}) => TemplateResult {
  const sessionAt = keeper(() => sessionOf(setting));
  return (args, {canvasElement}) => element(args, sessionAt(canvasElement).value);
}

function sessionOf(setting: SessionSetting): RoomSession {
  const {room = {}, cloud = {}, devices = new FakeDevices('granted'), wants, allowName = false, before} = setting;
  const meeting = new FakeMeeting();
  const session = new RoomSession({loadSdk: () => sdkOf(meeting, setting), devices});
  session.setPlace({cloud: fakeCloud([aRoom(room)], cloud), room: {id: 42}});
  session.displayName.allow(allowName);
  session.setDefaults(wants?.microphone ?? true, wants?.camera ?? true);
  void Promise.resolve(before?.(session, meeting)).catch(() => undefined);
  return session;
}

async function sdkOf(meeting: FakeMeeting, {deviceError, deviceHangs, failing}: SessionSetting) {
  const sdk = await meeting.loadSdk();
  const createTracks: typeof sdk.createTracks = (microphone, camera) => {
    if (deviceHangs) return new Promise(() => undefined);
    const fails = failing === undefined || Boolean(failing === 'camera' ? camera : microphone);
    if (deviceError && fails) return Promise.reject(new DOMException('', deviceError));
    return sdk.createTracks(microphone, camera);
  };
  return {...sdk, createTracks};
}
