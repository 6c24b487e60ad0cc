import {AccessToken} from 'livekit-server-sdk';

export interface Admission {
  readonly key: string;
  readonly secret: string;
  readonly room: string;
  readonly identity: string;
  readonly name: string;
  readonly metadata?: string | undefined;
}

/** A token with which a participant may do everything that needs no administrator. */
export function tokenOf({key, secret, room, identity, name, metadata}: Admission): Promise<string> {
  const token = new AccessToken(key, secret, {identity, name, ttl: '6h', ...(metadata ? {metadata} : {})});
  token.addGrant({
    roomJoin: true,
    room,
    canPublish: true,
    canSubscribe: true,
    canPublishData: true,
    canUpdateOwnMetadata: true,
  });
  return token.toJwt();
}
