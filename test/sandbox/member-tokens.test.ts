import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decode, sign} from 'hono/jwt';
import {refusal, standIn, START} from './stand-in.js';

const me = (token: string) => ['GET', '/v2/members/me', undefined, {authorization: `Bearer ${token}`}] as const;

describe('member access token', () => {
  it('carries the claims of the notes for a day', async () => {
    const {cloud} = standIn();
    const {id} = cloud.ensureMember({appUserId: 'ann', appUserName: 'Ann'});
    const {header, payload} = decode(await cloud.issueMemberToken('ann'));
    assert.equal(header.alg, 'HS256');
    assert.deepEqual(payload, {
      sub: String(id),
      jti: payload['jti'],
      iss: 'FlipFlop',
      iat: START / 1000,
      exp: START / 1000 + 86_400,
      claims: {appId: 7, type: 'MEMBER', appUserId: 'ann', memberId: id, username: 'Ann'},
    });
    assert.equal(typeof payload['jti'], 'string');
  });

  it('is accepted until it expires', async () => {
    const {cloud, ask, pass} = standIn({tokenLifetime: 60});
    cloud.ensureMember({appUserId: 'ann'});
    const token = await cloud.issueMemberToken('ann');
    pass(59);
    assert.equal((await ask(...me(token))).status, 200);
    pass(1);
    const late = await ask(...me(token));
    assert.equal(refusal(late), '401 EXPIRED_ACCESS_TOKEN');
    assert.equal(typeof late.body.errorMessage, 'string');
  });

  it('is refused when missing, malformed, forged or of another run', async () => {
    const {cloud, ask} = standIn();
    cloud.ensureMember({appUserId: 'ann'});
    const {payload} = decode(await cloud.issueMemberToken('ann'));
    const other = standIn().cloud;
    other.ensureMember({appUserId: 'ann'});

    assert.equal(refusal(await ask('GET', '/v2/members/me')), '401 EMPTY_ACCESS_TOKEN');
    for (const token of ['nonsense', await sign(payload, 'guessed', 'HS256'), await other.issueMemberToken('ann')]) {
      assert.equal(refusal(await ask(...me(token))), '401 INVALID_ACCESS_TOKEN');
    }
  });

  it('finds no member after the member was deleted, even when one of the same name came later', async () => {
    const {as, backend, cloud} = standIn();
    const ann = await as('ann');
    assert.equal((await backend('DELETE', '/members/ann')).status, 204);
    assert.equal(refusal(await ann('GET', '/me')), '404 MEMBER_NOT_FOUND');
    cloud.ensureMember({appUserId: 'ann'});
    assert.equal(refusal(await ann('GET', '/me')), '404 MEMBER_NOT_FOUND');
  });
});
