// Members and rooms as the cloud words them. Absent fields are left out of the JSON.
import {ASSUMED} from './assumptions.js';
import type {Member} from './members.js';
import type {Room} from './room.js';

const APP = {id: ASSUMED.app.id, name: ASSUMED.app.name};

export function memberAnswer(member: Member) {
  return {...member, app: APP};
}

/** Assumed: vicollo-names */
export function vicolloMemberAnswer({appUserName, appUserProfileImgUrl, ...member}: Member) {
  return {...member, screenName: appUserName, profileImgUrl: appUserProfileImgUrl, app: APP};
}

/** What others learn about a member. */
export function memberInfo({id, appUserId, appUserName, appUserProfileImgUrl}: Member) {
  return {id, appUserId, appUserName, appUserProfileImgUrl};
}

export function roomAnswer(room: Room) {
  const {owner, password, channelId, manuallyApproval, canAutoRoomCompositeRecording, ...rest} = room;
  const {allowed: _allowed, present: _present, entries: _entries, ...facts} = rest; // the stand-in's own
  return {
    ...facts,
    protocol: room.type === 'BROADCAST_RTMP' ? 'RTMP' : 'WEB_RTC',
    app: APP,
    member: memberInfo(owner),
    channel: {id: channelId, channelState: 'ACTIVE', name: room.title},
    policy: {hasPassword: password !== undefined, manuallyApproval, canAutoRoomCompositeRecording},
  };
}
