import {expect} from '@open-wc/testing';
import {readExpiry} from '../../src/cloud/jwt.js';
import {MemberToken, type RenewReason} from '../../src/cloud/member-token.js';
import {codeOf, errorOf} from '../support/code-of.js';
import {memberJwt} from '../support/member-jwt.js';

const NOW = 1_800_000_000_000;
const endingIn = (seconds: number, jti = '') => memberJwt({exp: NOW / 1000 + seconds, jti});

/** A token holder at a fixed time, with a page that answers `answers` one after the other. */
function holder(token: string | undefined, ...answers: (string | Error)[]) {
  const asked: RenewReason[] = [];
  const tokens = new MemberToken({now: () => NOW, patience: 50});
  tokens.set(token);
  if (answers.length) {
    tokens.setRenew(async ({reason}) => {
      asked.push(reason);
      const answer = answers[asked.length - 1] ?? new Error('asked too often');
      if (answer instanceof Error) throw answer;
      return Promise.resolve(answer);
    });
  }
  return {tokens, asked};
}

describe('readExpiry', () => {
  for (const [what, token, expected] of [
    ['a member token', memberJwt({exp: 1_800_000_000}), 1_800_000_000_000],
    ['one without exp', memberJwt({}), undefined],
    ['one whose exp is text', memberJwt({exp: 'soon'}), undefined],
    ['one with letters of base64url', memberJwt({name: '한글 ÿÿÿ'.replace(/[^ -ÿ]/g, '?'), exp: 5}), 5000],
    ['an opaque one', 'abc', undefined],
    ['an empty one', '', undefined],
    ['one with a body of null', `a.${btoa('null')}.b`, undefined],
  ] as const) {
    it(`of ${what}`, () => {
      expect(readExpiry(token)).to.equal(expected);
    });
  }
});

describe('MemberToken', () => {
  describe('asks the page only when it must', () => {
    const fresh = endingIn(3600, 'fresh');
    for (const [what, token, reason] of [
      ['not while it lives', endingIn(61), undefined],
      ['not a minute before its end', endingIn(60), undefined],
      ['not without exp', memberJwt({}), undefined],
      ['not for an opaque token', 'opaque', undefined],
      ['when about to end', endingIn(59), 'expiring'],
      ['at its end', endingIn(0), 'expired'],
      ['when expired', endingIn(-1), 'expired'],
      ['when missing', undefined, 'missing'],
      ['when blank', '  ', 'missing'],
    ] as const) {
      it(what, async () => {
        const {tokens, asked} = holder(token, fresh);
        expect(await tokens.get()).to.equal(reason ? fresh : token);
        expect(asked).to.deep.equal(reason ? [reason] : []);
      });
    }
  });

  describe('without a page to ask', () => {
    for (const [what, token, code] of [
      ['says that it expired', endingIn(-1), 'token-expired'],
      ['says that it is missing', undefined, 'token-missing'],
    ] as const) {
      it(what, async () => {
        expect(await codeOf(() => holder(token).tokens.get())).to.equal(code);
      });
    }
    it('uses what is left of it', async () => {
      const token = endingIn(5);
      expect(await holder(token).tokens.get()).to.equal(token);
    });
    it('says that the cloud refused it', async () => {
      expect(await codeOf(() => holder('a').tokens.replace('a'))).to.equal('token-rejected');
    });
  });

  it('asks once for all who wait', async () => {
    const {tokens, asked} = holder(undefined, 'fresh');
    expect(await Promise.all([tokens.get(), tokens.get(), tokens.get()])).to.deep.equal(['fresh', 'fresh', 'fresh']);
    expect(asked).to.deep.equal(['missing']);
  });

  it('asks once when several calls were refused with the same token', async () => {
    const {tokens, asked} = holder('old', 'fresh');
    expect(await Promise.all([tokens.replace('old'), tokens.replace('old')])).to.deep.equal(['fresh', 'fresh']);
    expect(await tokens.replace('old')).to.equal('fresh');
    expect(asked).to.deep.equal(['rejected']);
  });

  it('asks again after a failure', async () => {
    const {tokens} = holder(undefined, new Error('offline'), 'fresh');
    expect(await codeOf(() => tokens.get())).to.equal('renewal-failed');
    expect(await tokens.get()).to.equal('fresh');
  });

  it('goes on with a living token when renewing ahead of time fails', async () => {
    const token = endingIn(30);
    expect(await holder(token, new Error('offline')).tokens.get()).to.equal(token);
  });

  it('believes a fresh token that looks expired: this clock may be wrong', async () => {
    const skewed = endingIn(-600);
    const {tokens, asked} = holder(undefined, skewed);
    await tokens.get();
    expect(await tokens.get()).to.equal(skewed);
    expect(asked).to.deep.equal(['missing']);
  });

  it('takes the token that the page sets while it is asked', async () => {
    const tokens = new MemberToken();
    tokens.setRenew(() => new Promise(() => undefined));
    const waiting = tokens.get();
    tokens.set('set meanwhile');
    expect(await waiting).to.equal('set meanwhile');
  });

  it('keeps a token set meanwhile though the renewal answers later', async () => {
    let answer = (_token: string): void => undefined;
    const tokens = new MemberToken();
    tokens.setRenew(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const waiting = tokens.get();
    tokens.set('set meanwhile');
    answer('late');
    await waiting;
    expect(await tokens.get()).to.equal('set meanwhile');
  });

  describe('says what is wrong with a renewal that', () => {
    for (const [what, renew] of [
      ['throws', () => Promise.reject(new Error('canary-secret'))],
      [
        'throws at once',
        () => {
          throw new Error('canary-secret');
        },
      ],
      ['gives nothing', () => Promise.resolve('')],
      ['gives no string', () => Promise.resolve({token: 'canary-secret'} as unknown as string)],
      ['hangs', () => new Promise<string>(() => undefined)],
    ] as const) {
      it(what, async () => {
        const tokens = new MemberToken({patience: 20});
        tokens.setRenew(renew);
        const error = await errorOf(() => tokens.get());
        expect(error.code).to.equal('renewal-failed');
        expect(JSON.stringify([error.message, error.stack, error.cause])).not.to.contain('canary');
      });
    }
  });
});
