import {Refusal} from './refusal.js';
import type {MemberProfile} from './types.js';
import {asWaiting, HOLD, type WaitingRoom} from './waiting-room.js';

interface Knock {
  readonly user: MemberProfile;
  readonly request: Request;
}

/** True for somebody who was let in, false for somebody who waits. Throws a `Refusal` for who was turned away. */
export async function hasWaited(
  waiting: WaitingRoom | undefined,
  roomId: number,
  {user, request}: Knock,
): Promise<boolean> {
  if (!waiting) throw new TypeError("may.enter said 'wait', but there is no `waiting`: give createWaitingRoom().");
  // The first knock is answered at once, so that the page can say that one waits.
  const patience = new URL(request.url).searchParams.has('waiting') ? HOLD : 0;
  const admission = await waiting.knock(roomId, asWaiting(user), patience);
  if (admission === 'refused') throw new Refusal(403, 'NOT_ADMITTED', 'You were not let in.');
  return admission === 'admitted';
}
