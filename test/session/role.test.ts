import {expect} from '@open-wc/testing';
import {rankOf, readRole} from '../../src/session/role.js';

describe('a role', () => {
  for (const [given, role] of [
    ['HOST', 'HOST'],
    ['host', 'HOST'],
    [' Audience ', 'AUDIENCE'],
    ['CONTRIBUTOR', 'CONTRIBUTOR'],
    ['guest', 'GUEST'],
    ['ADMIN', undefined],
    ['HOST\u202e', undefined],
    ['', undefined],
    [undefined, undefined],
    ['toString', undefined],
    ['HOST'.padEnd(60_000), undefined],
  ] as const) {
    it(`"${(given ?? 'missing').slice(0, 20)}" is ${role ?? 'none'}`, () => {
      expect(readRole(given)).to.equal(role);
    });
  }

  it('stands in a list: hosts first, whoever has none among the contributors', () => {
    expect((['HOST', 'CONTRIBUTOR', undefined, 'GUEST', 'AUDIENCE'] as const).map(rankOf)).to.deep.equal([
      0, 1, 1, 2, 3,
    ]);
  });
});
