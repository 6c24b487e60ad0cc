import {randomBytes, randomUUID} from 'node:crypto';
import {sign, verify} from 'hono/jwt';
import {ASSUMED} from './assumptions.js';
import {CloudError, memberNotFound} from './errors.js';
import type {Member, Members} from './members.js';

/** Issues and checks the member access tokens. The key is new in each run, so an older run's tokens are refused. */
export class MemberTokens {
  readonly #members: Members;
  readonly #now: () => number;
  readonly #lifetime: number;
  readonly #key = randomBytes(32).toString('hex');

  constructor(members: Members, now: () => number, lifetime: number) {
    this.#members = members;
    this.#now = now;
    this.#lifetime = lifetime;
  }

  /** `lifetime` in seconds. */
  issue({id, appUserId, appUserName}: Member, lifetime = this.#lifetime): Promise<string> {
    const iat = Math.floor(this.#now() / 1000);
    const username = appUserName ?? appUserId;
    return sign(
      {
        sub: String(id),
        jti: randomUUID(),
        iss: 'FlipFlop',
        iat,
        exp: iat + lifetime,
        claims: {appId: ASSUMED.app.id, type: 'MEMBER', appUserId, memberId: id, username},
      },
      this.#key,
      'HS256',
    );
  }

  /** The member whom the Authorization header stands for. Assumed: members */
  async check(header: string | undefined): Promise<Member> {
    const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
    if (!token) throw new CloudError(401, ASSUMED.codes.emptyToken, 'There is no member access token.');
    const {exp, claims} = await this.#verify(token);
    if (exp * 1000 <= this.#now()) {
      throw new CloudError(401, ASSUMED.codes.expiredToken, 'The member access token has expired.');
    }
    const member = this.#members.find(claims.appUserId);
    if (member?.id !== claims.memberId) throw memberNotFound();
    return member;
  }

  async #verify(token: string): Promise<Payload> {
    try {
      // The times are left to the stand-in's own clock.
      const payload = await verify(token, this.#key, {alg: 'HS256', exp: false, iat: false, nbf: false});
      return payload as unknown as Payload; // nobody else has the key
    } catch {
      throw new CloudError(401, ASSUMED.codes.invalidToken, 'The member access token is not valid.');
    }
  }
}

interface Payload {
  readonly exp: number;
  readonly claims: {readonly appUserId: string; readonly memberId: number};
}
