import {expect} from '@open-wc/testing';
import type {VideoRoom} from '../../src/cloud/wire.js';
import {compareRooms} from '../../src/elements/room-changes.js';
import {aRoom} from '../fakes/a-room.js';

const rooms = (...ids: number[]) => ids.map((id) => aRoom({id}));
const answer = (content: VideoRoom[], last = true) => ({
  content,
  last,
  number: 0,
  size: 20,
  totalElements: content.length,
  totalPages: 1,
});

describe('compareRooms', () => {
  it('finds nothing in the same rooms, however they are ordered', () => {
    expect(compareRooms(rooms(1, 2), answer(rooms(2, 1)), true)).to.deep.equal({changed: [], gone: [], fresh: 0});
  });

  it('finds what has become different', () => {
    const ended = aRoom({id: 2, videoRoomState: 'ENDED'});
    expect(compareRooms(rooms(1, 2), answer([...rooms(1), ended]), true).changed).to.deep.equal([ended]);
  });

  for (const [what, ids, last, covers, gone, fresh] of [
    ['a room that is gone, in an answer that holds all', [1], true, true, [2, 3], 0],
    ['nothing gone in an answer that has more pages', [1], false, true, [], 0],
    ['nothing gone and nothing new in a later part', [3, 9], true, false, [], 0],
    ['new ones before and between', [8, 1, 9, 2, 3], true, true, [], 2],
    ['new ones after the last, where all is there', [1, 2, 3, 9], true, true, [], 1],
    ['none after the last, where there are more pages', [1, 2, 3, 9], false, true, [], 0],
    ['only new ones, in a full first page', [8, 9], false, true, [], 0],
  ] as const) {
    it(what, () => {
      const found = compareRooms(rooms(1, 2, 3), answer(rooms(...ids), last), covers);
      expect({gone: found.gone, fresh: found.fresh}).to.deep.equal({gone, fresh});
    });
  }
});
