import {expect} from '@open-wc/testing';
import {chooseSpeaker, SpeakerChoice, type Voice} from '../../src/session/speaker-choice.js';
import {AClock} from './a-clock.js';

const voice = (identity: string, speaking: boolean, since: number): Voice => ({identity, speaking, since});

describe('chooseSpeaker', () => {
  for (const [what, current, voices, now, expected] of [
    ['nobody', undefined, [], 0, {speaker: undefined}],
    [
      'the first, where nobody has spoken',
      undefined,
      [voice('a', false, -Infinity), voice('b', false, -Infinity)],
      0,
      {speaker: 'a'},
    ],
    [
      'who spoke last, when the shown one has left',
      'gone',
      [voice('a', false, 10), voice('b', false, 50)],
      99,
      {speaker: 'b'},
    ],
    [
      'who has spoken longest, when several speak',
      undefined,
      [voice('a', true, 50), voice('b', true, 10)],
      99,
      {speaker: 'b'},
    ],
    ['the shown one, who speaks', 'a', [voice('a', true, 0), voice('b', true, 0)], 9_999, {speaker: 'a'}],
    ['the shown one, where nobody speaks', 'a', [voice('a', false, 0), voice('b', false, 0)], 9_999, {speaker: 'a'}],
    [
      'the shown one for the length of a pause',
      'a',
      [voice('a', false, 1_000), voice('b', true, 0)],
      2_000,
      {speaker: 'a', lookAgainIn: 500},
    ],
    [
      'the shown one until another is no cough',
      'a',
      [voice('a', false, 0), voice('b', true, 5_000)],
      5_100,
      {speaker: 'a', lookAgainIn: 700},
    ],
    ['the other, after pause and word', 'a', [voice('a', false, 0), voice('b', true, 0)], 1_500, {speaker: 'b'}],
  ] as const) {
    it(`shows ${what}`, () => {
      expect(chooseSpeaker(current, voices, now)).to.deep.equal(expected);
    });
  }
});

describe('the choice of a speaker', () => {
  function aTalk(...identities: string[]) {
    const clock = new AClock();
    const choice = new SpeakerChoice(clock);
    choice.people = identities;
    const told: (string | undefined)[] = [];
    choice.speaker.subscribe(() => told.push(choice.speaker.get()));
    return {clock, choice, told};
  }

  it('changes once when the floor is handed over', () => {
    const {clock, choice, told} = aTalk('a', 'b');
    choice.hear('a', true);
    clock.pass(5_000);
    choice.hear('a', false);
    clock.pass(200);
    choice.hear('b', true);
    clock.pass(1_299);
    expect(told).to.deep.equal([]);
    clock.pass(1);
    expect(told).to.deep.equal(['b']);
  });

  it('does not jump while two talk across each other', () => {
    const {clock, choice, told} = aTalk('a', 'b');
    choice.hear('a', true);
    for (let i = 0; i < 20; i++) {
      choice.hear('b', i % 2 === 0);
      clock.pass(400);
      choice.hear('a', i % 2 === 1);
      clock.pass(300);
    }
    expect(told.length).to.be.at.most(1);
  });

  it('leaves a cough alone, and keeps no timer', () => {
    const {clock, choice, told} = aTalk('a', 'b');
    clock.pass(10_000);
    choice.hear('b', true);
    clock.pass(500);
    choice.hear('b', false);
    clock.pass(60_000);
    expect(told).to.deep.equal([]);
    expect(clock.waits).to.deep.equal([]);
  });

  it('moves on at once when who is shown leaves', () => {
    const {choice, told} = aTalk('a', 'b', 'c');
    choice.hear('c', true);
    choice.people = ['b', 'c'];
    expect(told).to.deep.equal(['c']);
    choice.people = [];
    expect(told).to.deep.equal(['c', undefined]);
  });

  it('knows when somebody last spoke', () => {
    const {clock, choice} = aTalk('a');
    expect(choice.lastSpoke('a')).to.equal(-Infinity);
    choice.hear('a', true);
    expect(choice.lastSpoke('a')).to.equal(Infinity);
    clock.pass(70);
    choice.hear('a', false);
    expect(choice.lastSpoke('a')).to.equal(70);
    expect(choice.lastSpoke('nobody')).to.equal(-Infinity);
  });
});
