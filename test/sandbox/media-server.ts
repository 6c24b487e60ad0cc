// Tells a stand-in of the cloud what a media server would tell, signed as LiveKit signs.
import {createHash} from 'node:crypto';
import {AccessToken} from 'livekit-server-sdk';
import {LIVE_KIT, type Answer, type StandIn} from './stand-in.js';

interface Signature {
  readonly key?: string;
  readonly secret?: string;
  /** What is signed, where it is not what is sent. */
  readonly signed?: object;
}

export async function tell({ask}: StandIn, event: object, signature: Signature = {}): Promise<Answer> {
  const {key = LIVE_KIT.key, secret = LIVE_KIT.secret, signed = event} = signature;
  const token = new AccessToken(key, secret);
  token.sha256 = createHash('sha256').update(JSON.stringify(signed)).digest('base64');
  return ask('POST', '/livekit-webhook', JSON.stringify(event), {
    'content-type': 'application/webhook+json',
    authorization: await token.toJwt(),
  });
}

/** What happens to a room of the media server. The session id is the identity unless another is given. */
export function mediaRoom(standIn: StandIn, roomId: number) {
  const room = {sid: 'RM_1', name: `room-${roomId}`};
  const person = (identity: string, sid = identity, more: object = {}) => ({identity, sid: `PA_${sid}`, ...more});
  return {
    start: () => tell(standIn, {event: 'room_started', room}),
    join: (...who: Parameters<typeof person>) =>
      tell(standIn, {event: 'participant_joined', room, participant: person(...who)}),
    leave: (...who: Parameters<typeof person>) =>
      tell(standIn, {event: 'participant_left', room, participant: person(...who)}),
    finish: () => tell(standIn, {event: 'room_finished', room}),
    endEgress: () => tell(standIn, {event: 'egress_ended', egressInfo: {egressId: 'EG_1', roomName: room.name}}),
  };
}
