import {expect} from '@open-wc/testing';
import {broughtIn, keptOrder, type Candidate} from '../../src/session/tile-order.js';

const one = (identity: string, change: Partial<Candidate> = {}): Candidate => ({
  identity,
  held: false,
  seen: true,
  lastSpoke: -Infinity,
  ...change,
});

describe('the order of tiles', () => {
  it('stays as people come and go', () => {
    expect(keptOrder(['me', 'b', 'a'], ['me', 'a', 'b', 'c'])).to.deep.equal(['me', 'b', 'a', 'c']);
    expect(keptOrder(['me', 'b', 'a'], ['me', 'a'])).to.deep.equal(['me', 'a']);
    expect(keptOrder([], ['me', 'a'])).to.deep.equal(['me', 'a']);
  });

  const order = ['me', 'a', 'b', 'c', 'd', 'e'];
  for (const [what, visible, expected] of [
    [
      'the last of those who never spoke',
      [one('me', {held: true}), one('a'), one('b')],
      ['me', 'a', 'e', 'c', 'd', 'b'],
    ],
    ['who spoke longest ago', [one('a', {lastSpoke: 5}), one('b', {lastSpoke: 9})], ['me', 'e', 'b', 'c', 'd', 'a']],
    ['somebody without a picture first', [one('a', {seen: false}), one('b')], ['me', 'e', 'b', 'c', 'd', 'a']],
    ['nobody who is held', [one('a', {held: true}), one('b', {held: true})], order],
    ['nobody who speaks', [one('a', {lastSpoke: Infinity})], order],
    ['nobody where nobody is seen', [], order],
  ] as const) {
    it(`lets ${what} give way`, () => {
      expect(broughtIn(order, 'e', visible)).to.deep.equal(expected);
    });
  }

  it('leaves all others where they are', () => {
    const next = broughtIn(order, 'e', [one('a'), one('b'), one('c')]);
    expect(next.filter((name, i) => name !== order[i])).to.have.members(['e', 'c']);
  });
});
