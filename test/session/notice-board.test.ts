import {expect} from '@open-wc/testing';
import {newsBetween} from '../../src/session/news.js';
import {NoticeBoard} from '../../src/session/notice-board.js';
import type {ParticipantState} from '../../src/session/participant.js';
import {AClock} from './a-clock.js';
import {aParticipant} from './a-participant.js';

function theBoard() {
  const clock = new AClock();
  const board = new NoticeBoard<string>(clock);
  const text = (groups: readonly {kind: string; name: string; count: number}[]) =>
    groups.map(({kind, name, count}) => `${kind} ${name} ${String(count)}`).join(', ');
  const spoken: string[] = [];
  board.spoken.subscribe(() => spoken.push(text(board.spoken.get())));
  return {clock, board, shown: () => text(board.shown.get()), spoken};
}

describe('the notices', () => {
  it('group what is of one kind, and stay five seconds after the last', () => {
    const {board, clock, shown} = theBoard();
    board.add('joined', 'a');
    board.add('left', 'b');
    clock.pass(3_000);
    board.add('joined', 'c');
    expect(shown()).to.equal('joined a 2, left b 1');
    clock.pass(2_000);
    expect(shown()).to.equal('joined a 2');
    clock.pass(2_999);
    expect(shown()).to.equal('joined a 2');
    clock.pass(1);
    expect(shown()).to.equal('');
  });

  it('begin anew when people never stop coming', () => {
    const {board, clock, shown} = theBoard();
    for (let i = 0; i < 13; i++) {
      board.add('joined', String(i));
      clock.pass(1_000);
    }
    expect(shown()).to.equal('joined 12 1');
  });

  it('are never more than three', () => {
    const {board, shown} = theBoard();
    for (const kind of ['a', 'b', 'c', 'd']) board.add(kind, 'x');
    expect(shown()).to.equal('b x 1, c x 1, d x 1');
  });

  it('speak of three hundred people in a few sentences', () => {
    const {board, clock, spoken} = theBoard();
    for (let i = 0; i < 300; i++) {
      board.add('joined', String(i));
      clock.pass(30);
    }
    clock.pass(10_000);
    expect(spoken.length).to.be.within(2, 4);
    expect(spoken.reduce((sum, words) => sum + Number(words.split(' ')[2]), 0)).to.equal(300);
  });

  it('speak of what is seen elsewhere without showing it', () => {
    const {board, clock, shown, spoken} = theBoard();
    board.add('reaction', 'a', false);
    clock.pass(600);
    expect(shown()).to.equal('');
    expect(spoken).to.deep.equal(['reaction a 1']);
  });

  it('leave nothing behind when they are cleared', () => {
    const {board, clock, shown, spoken} = theBoard();
    board.add('joined', 'a');
    board.clear();
    expect(shown()).to.equal('');
    clock.pass(60_000);
    expect(spoken).to.deep.equal(['']);
    expect(clock.waits).to.deep.equal([]);
  });
});

describe('news', () => {
  const one = (identity: string, change: Partial<ParticipantState> = {}) => aParticipant(identity, change).state.get();
  const me = one('me', {isLocal: true});
  for (const [what, before, after, news] of [
    ['of coming in', [], [me, one('a')], []],
    ['of going out', [me, one('a')], [], []],
    ['of somebody who comes', [me], [me, one('a')], ['joined a']],
    ['of somebody who goes', [me, one('a')], [me], ['left a']],
    ['of a share', [me, one('a')], [me, one('a', {screen: 'on'})], ['shares a']],
    ['of a share that goes on', [me, one('a', {screen: 'muted'})], [me, one('a', {screen: 'on'})], []],
    ['of somebody who comes and shares at once', [me], [me, one('a', {screen: 'on'})], ['joined a', 'shares a']],
    ['of a hand', [me, one('a')], [me, one('a', {handRaisedAt: 5})], ['hand a']],
    ['of a hand that is lowered', [me, one('a', {handRaisedAt: 5})], [me, one('a')], []],
    ['of oneself', [me], [one('me', {isLocal: true, screen: 'on', handRaisedAt: 5})], []],
    ['of who speaks', [me, one('a')], [me, one('a', {speaking: true})], []],
  ] as const) {
    it(`${what}: ${news.join(', ') || 'none'}`, () => {
      expect(newsBetween(before, after).map(({kind, name}) => `${kind} ${name}`)).to.deep.equal(news);
    });
  }
});
