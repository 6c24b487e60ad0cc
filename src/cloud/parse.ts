// Reads the cloud's answers: unknown fields and values pass, and a wrong field is named.
import {VicoloError} from './errors.js';
import {data, filled, flag, list, maybe, shape, ShapeError, text, whole, type Reader} from './shape.js';
import type {Member, Page, RoomGrant, RoomOwner, RoomPolicy, VideoRoom} from './wire.js';

const owner = {
  id: whole,
  appUserId: text,
  appUserName: maybe(text),
  appUserProfileImgUrl: maybe(text),
};

const policy = shape<RoomPolicy>({
  hasPassword: (value, at) => maybe(flag)(value, at) ?? false,
  manuallyApproval: maybe(flag),
  canAutoRoomCompositeRecording: maybe(flag),
});

const videoRoom = shape<VideoRoom>({
  id: whole,
  uuid: maybe(text),
  state: maybe(text),
  type: text,
  videoRoomState: text,
  accessLevel: text,
  member: maybe(shape<RoomOwner>(owner)),
  title: maybe(text),
  description: maybe(text),
  customType: maybe(text),
  customData: maybe(data),
  policy: (value, at) => policy(value ?? {}, at),
  scheduledAt: maybe(text),
  cancelledAt: maybe(text),
  liveStartedAt: maybe(text),
  liveEndedAt: maybe(text),
  lastSessionNo: maybe(whole),
  createdAt: maybe(text),
  lastModifiedAt: maybe(text),
});

const roomPage = shape<Page<VideoRoom>>({
  content: list(videoRoom),
  number: whole,
  size: whole,
  totalElements: whole,
  totalPages: whole,
  last: flag,
});

const member = shape<Member>({
  ...owner,
  mayCreateRooms: maybe(flag),
  email: maybe(text),
  lang: maybe(text),
  customType: maybe(text),
  customData: maybe(data),
});

const grant = shape<RoomGrant>({webRtcServerUrl: filled, webRtcToken: filled});

function parser<T>(read: Reader<T>, what: string): (value: unknown) => T {
  return (value) => {
    try {
      return read(value, '');
    } catch (thrown) {
      if (!(thrown instanceof ShapeError)) throw thrown;
      throw new VicoloError('bad-response', `The cloud's ${what} is not as expected: ${thrown.message}.`);
    }
  };
}

export const parseRoom: (value: unknown) => VideoRoom = parser(videoRoom, 'room');
export const parseRoomPage: (value: unknown) => Page<VideoRoom> = parser(roomPage, 'list of rooms');
export const parseMember: (value: unknown) => Member = parser(member, 'member');
export const parseGrant: (value: unknown) => RoomGrant = parser(grant, 'media credentials');
