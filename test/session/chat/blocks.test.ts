import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {BLOCK_SIZE, blocksOf} from '../../../src/session/chat/blocks.js';
import {startsDay, startsGroup} from '../../../src/session/chat/groups.js';
import {aMessage} from './a-message.js';

const messages = (from: number, count: number) =>
  Array.from({length: count}, (_, i) => aMessage({id: String(from + i), order: from + i}));

describe('blocks of messages', () => {
  it('hold every message once, in order, and know what was before', () => {
    fc.assert(
      fc.property(fc.integer({min: -500, max: 500}), fc.nat(500), (from, count) => {
        const all = messages(from, count);
        const blocks = blocksOf(all);
        expect(blocks.flatMap((block) => block.messages)).to.deep.equal(all);
        blocks.forEach((block, i) => {
          expect(block.messages.length).to.be.within(1, BLOCK_SIZE);
          expect(block.before).to.equal(blocks[i - 1]?.messages.at(-1));
        });
        expect(new Set(blocks.map(({key}) => key)).size).to.equal(blocks.length);
      }),
    );
  });

  it('stay the same objects but for the one that changed', () => {
    const all = messages(0, 5 * BLOCK_SIZE);
    const before = blocksOf(all);
    const after = blocksOf([...all, aMessage({id: 'new', order: all.length})], before);
    expect(after.slice(0, 5)).to.deep.equal(before);
    before.forEach((block, i) => expect(after[i] === block).to.equal(true));
    expect(after).to.have.length(6);
  });

  it('keep their keys when earlier messages come before them', () => {
    const all = messages(0, 2 * BLOCK_SIZE);
    const before = blocksOf(all);
    const after = blocksOf([...messages(-10, 10), ...all], before);
    expect(after.map(({key}) => key)).to.deep.equal([-1, 0, 1]);
    expect(after[2] === before[1]).to.equal(true);
  });
});

describe('a group', () => {
  const first = aMessage({at: new Date(2026, 10, 24, 10, 0).getTime()});
  const later = (minutes: number, change = {}) => aMessage({at: first.at + minutes * 60_000, ...change});

  it('starts with the first message, another person, another reader, after a pause and on a new day', () => {
    expect(startsGroup(first, undefined)).to.equal(true);
    expect(startsGroup(later(1), first)).to.equal(false);
    expect(startsGroup(later(6), first)).to.equal(true);
    const other = {identity: 'tom', name: 'Tom', isLocal: false};
    expect(startsGroup(later(1, {from: other}), first)).to.equal(true);
    expect(startsGroup(later(1, {to: other}), first)).to.equal(true);
    expect(startsGroup(later(60 * 24), first)).to.equal(true);
  });

  it('a day starts with its first message', () => {
    expect(startsDay(first, undefined)).to.equal(true);
    expect(startsDay(later(5), first)).to.equal(false);
    expect(startsDay(later(60 * 24), first)).to.equal(true);
  });
});
