// What the media server tells about its rooms becomes the rooms' states and the product's webhooks.
import {WebhookReceiver, type WebhookEvent} from 'livekit-server-sdk';
import {ASSUMED} from './assumptions.js';
import {CloudError} from './errors.js';
import {roomIdOf} from './media-tokens.js';
import type {Member} from './members.js';
import type {Room} from './room.js';
import type {CloudState} from './state.js';
import {roomData} from './webhook-data.js';
import type {Webhooks} from './webhooks.js';

type MediaParticipant = NonNullable<WebhookEvent['participant']>;

/** Takes one signed message of the media server. */
export async function receiveLiveKitEvent(
  state: CloudState,
  webhooks: Webhooks,
  body: string,
  authorization: string | undefined,
): Promise<void> {
  const {key, secret} = state.liveKit;
  const event = await new WebhookReceiver(key, secret).receive(body, authorization).catch(() => {
    throw new CloudError(401, 'INVALID_APP_CREDENTIALS', "The message is not signed with the media server's key.");
  });
  const id = roomIdOf(event.room?.name ?? event.egressInfo?.roomName);
  // Also a room that was deleted while people were in it, and rooms that are not the cloud's.
  const room = state.rooms.all().find((one) => one.id === id);
  if (room) apply(event, room, state, webhooks);
}

function apply({event, participant}: WebhookEvent, room: Room, {rooms, members}: CloudState, webhooks: Webhooks): void {
  if (event === 'room_started') return rooms.forgetPresent(room);
  if (event === 'room_finished') return rooms.end(room);
  if (event === 'egress_ended') return webhooks.send('VIDEO_ROOM_EGRESS_ENDED', {videoRoom: roomData(room)});
  if (!participant || participant.permission?.hidden) return; // such as the one that records

  const appUser = userData(room, participant, members.find(participant.identity));
  if (event === 'participant_joined') {
    const joinedAt = rooms.enter(room, participant.sid);
    webhooks.send('VIDEO_ROOM_PARTICIPANT_JOINED', {videoRoom: roomData(room), appUser, joinedAt});
  } else if (event === 'participant_left' && room.present.has(participant.sid)) {
    const leftAt = rooms.leave(room, participant.sid);
    webhooks.send('VIDEO_ROOM_PARTICIPANT_LEFT', {videoRoom: roomData(room), appUser, leftAt});
  }
}

/** Also for somebody whom the cloud does not know, such as a bot with a token of its own. */
function userData(room: Room, {identity, name}: MediaParticipant, member: Member | undefined) {
  return {
    appUserId: identity,
    appUserName: member?.appUserName ?? (name || null),
    channelMemberType: room.owner.appUserId === identity ? ASSUMED.ownerRole : ASSUMED.otherRole,
    customData: room.entries.get(identity) ?? member?.customData ?? null, // Assumed: entry-data
  };
}
