import {expect} from '@open-wc/testing';
import {tilesOf} from '../../src/session/tiles.js';
import {aParticipant} from './a-participant.js';

const sharing = {screen: 'on'} as const;
const keys = (tiles: ReturnType<typeof tilesOf>) => tiles.map(({key}) => key);

describe('the tiles of a room', () => {
  it('are none without people', () => {
    expect(tilesOf([], [])).to.deep.equal([]);
  });

  it('are one for each person, in the order of the people', () => {
    const people = ['me', 'b', 'a'].map((identity) => aParticipant(identity));
    expect(keys(tilesOf(people, []))).to.deep.equal(['me:camera', 'b:camera', 'a:camera']);
  });

  it('begin with shared screens, and the people who share stay among the others', () => {
    const people = [aParticipant('me'), aParticipant('b', sharing), aParticipant('c', {screen: 'muted'})];
    const tiles = tilesOf(people, []);
    expect(keys(tiles)).to.deep.equal(['b:screen_share', 'c:screen_share', 'me:camera', 'b:camera', 'c:camera']);
    expect(tiles.map(({source}) => source)).to.deep.equal([
      'screen_share',
      'screen_share',
      'camera',
      'camera',
      'camera',
    ]);
    expect(tiles[0]!.participant).to.equal(people[1]);
  });

  it('have different keys whatever identities are like', () => {
    const people = ['a', 'a:camera', 'a:screen_share', ''].map((identity) => aParticipant(identity, sharing));
    const all = keys(tilesOf(people, []));
    expect(new Set(all).size).to.equal(all.length);
  });

  it('are the same list when nothing has changed', () => {
    const people = [aParticipant('me'), aParticipant('b', sharing)];
    const tiles = tilesOf(people, []);
    expect(tilesOf([...people], tiles)).to.equal(tiles);
  });

  it('that stay are the same objects when others come, go or start to share', () => {
    const [me, b] = [aParticipant('me'), aParticipant('b')];
    const first = tilesOf([me, b], []);
    const second = tilesOf([me, b, aParticipant('c', sharing)], first);
    expect(keys(second)).to.deep.equal(['c:screen_share', 'me:camera', 'b:camera', 'c:camera']);
    expect([second[1], second[2]]).to.deep.equal([first[0], first[1]]);
    expect(second[1]).to.equal(first[0]);
    expect(tilesOf([b], second)[0]).to.equal(first[1]);
  });

  it('are another list when only the order has changed', () => {
    const [a, b] = [aParticipant('a'), aParticipant('b')];
    const tiles = tilesOf([a, b], []);
    expect(keys(tilesOf([b, a], tiles))).to.deep.equal(['b:camera', 'a:camera']);
  });

  it('are new for a person who comes back as another object', () => {
    const tiles = tilesOf([aParticipant('a')], []);
    const again = aParticipant('a');
    const [tile] = tilesOf([again], tiles);
    expect(tile!.key).to.equal(tiles[0]!.key);
    expect(tile!.participant).to.equal(again);
  });
});
