import {expect} from '@open-wc/testing';
import {HAND, readHand} from '../../src/session/hand.js';
import {RaisedHands} from '../../src/session/hands.js';
import type {ParticipantState} from '../../src/session/participant.js';
import {codeOf} from '../support/code-of.js';
import {aPeople, FakeLine} from './a-people.js';
import {AClock} from './a-clock.js';

describe('an attribute that says a hand is up', () => {
  const joined = new Date(5_000);
  for (const [what, value, since] of [
    ['a time after entering', '6000', 6_000],
    ['a time before entering, which would jump the queue', '1', 5_000],
    ['far in the future', '999999999999999', 999_999_999_999_999],
    ['missing', undefined, undefined],
    ['empty', '', undefined],
    ['zero', '0', undefined],
    ['negative', '-6000', undefined],
    ['with a fraction', '6000.5', undefined],
    ['in another notation', '6e3', undefined],
    ['hexadecimal', '0x1770', undefined],
    ['not finite', 'Infinity', undefined],
    ['with blanks', ' 6000', undefined],
    ['with lines', '6000\n', undefined],
    ['words', 'yes', undefined],
    ['too large for a time', '9'.repeat(16), undefined],
    ['huge', '1'.repeat(60_000), undefined],
    ['of another type', 6_000, undefined],
    ['an object', {}, undefined],
  ] as const) {
    it(`${what}: ${String(since)}`, () => {
      expect(readHand(value, joined)).to.equal(since);
    });
  }

  it('whatever it holds, is a safe whole number or nothing', () => {
    for (let i = 0; i < 5_000; i++) {
      const text = String.fromCharCode(...Array.from({length: i % 18}, () => 40 + Math.floor(Math.random() * 24)));
      const since = readHand(text, undefined);
      expect(since === undefined || Number.isSafeInteger(since), text).to.equal(true);
    }
  });
});

describe('hands', () => {
  function theHands(...others: readonly (readonly [string, Partial<ParticipantState>])[]) {
    const people = aPeople(...others);
    const line = new FakeLine();
    const clock = new AClock();
    const hands = new RaisedHands(people.store, clock);
    hands.follow(line.room);
    people.enter();
    return {...people, line, clock, hands};
  }

  it('are in the order of raising, whoever entered first', () => {
    const {hands, change} = theHands(['a', {handRaisedAt: 30}], ['b', {handRaisedAt: 10}], ['c', {}]);
    expect(hands.raised.get()).to.deep.equal(['b', 'a']);
    change('c', {handRaisedAt: 20});
    expect(hands.raised.get()).to.deep.equal(['b', 'c', 'a']);
    change('b', {handRaisedAt: undefined});
    expect(hands.raised.get()).to.deep.equal(['c', 'a']);
  });

  it('raised at the same time are in the order of entering', () => {
    const {hands} = theHands(['a', {handRaisedAt: 10}], ['b', {handRaisedAt: 10}]);
    expect(hands.raised.get()).to.deep.equal(['a', 'b']);
  });

  it('go with their person', () => {
    const {hands, leave} = theHands(['a', {handRaisedAt: 10}], ['b', {handRaisedAt: 20}]);
    leave('a');
    expect(hands.raised.get()).to.deep.equal(['b']);
    leave();
    expect(hands.raised.get()).to.deep.equal([]);
  });

  it('stay silent while their order stays', () => {
    const {hands, change} = theHands(['a', {handRaisedAt: 10}]);
    let told = 0;
    hands.raised.subscribe(() => told++);
    for (const speaking of [true, false, true]) change('a', {speaking});
    expect(told).to.equal(0);
  });

  it('are raised with the time, and lowered, as an attribute', async () => {
    const {hands, line, clock} = theHands();
    await hands.raise();
    await hands.lower();
    expect(line.attributes).to.deep.equal([{[HAND]: String(clock.now())}, {[HAND]: ''}]);
  });

  it('cannot be raised outside of a room', async () => {
    const {hands, leave} = theHands();
    leave();
    expect(hands.allowed.get()).to.equal(false);
    expect(await codeOf(() => hands.raise())).to.equal('not-joined');
  });

  it('cannot be raised where the token does not grant it', async () => {
    const {hands, line, change} = theHands();
    expect(hands.allowed.get()).to.equal(true);
    line.permissions.canUpdateMetadata = false;
    change('me', {mayPublishCamera: false});
    expect(hands.allowed.get()).to.equal(false);
    expect(await codeOf(() => hands.raise())).to.equal('publish-forbidden');
    expect(line.attributes).to.deep.equal([]);
  });

  it('say in the kit’s own words that the server did not answer', async () => {
    const {hands, line} = theHands();
    line.fails = new Error('secret');
    expect(await codeOf(() => hands.raise())).to.equal('unknown');
  });

  describe('come down by themselves', () => {
    // Each line: what happens to oneself, and for how long (milliseconds). Then: whether the hand came down.
    for (const [what, script, down] of [
      ['after a speech and a pause', [{speaking: true}, 3_000, {speaking: false}, 4_000], true],
      ['not at once', [{speaking: true}, 3_000, {speaking: false}, 3_900], false],
      ['not after a word', [{speaking: true}, 900, {speaking: false}, 60_000], false],
      ['not while speaking', [{speaking: true}, 60_000], false],
      ['not within a speech', [{speaking: true}, 3_000, {speaking: false}, 3_000, {speaking: true}, 3_000], false],
      [
        'after several words that make a speech',
        [{speaking: true}, 1_100, {speaking: false}, 1_000, {speaking: true}, 1_100, {speaking: false}, 4_000],
        true,
      ],
      [
        'not for what was said before it was raised',
        [{handRaisedAt: undefined, speaking: true}, 9_000, {speaking: false}, 10, {handRaisedAt: 5}, 9_000],
        false,
      ],
      [
        'not when it was lowered and raised meanwhile',
        [{speaking: true}, 3_000, {speaking: false}, 1_000, {handRaisedAt: undefined}, 10, {handRaisedAt: 9}, 9_000],
        false,
      ],
    ] as readonly (readonly [string, readonly (number | Partial<ParticipantState>)[], boolean])[]) {
      it(what, () => {
        const {line, clock, change} = theHands();
        change('me', {handRaisedAt: 1});
        for (const step of script) {
          if (typeof step === 'number') clock.pass(step);
          else change('me', step);
        }
        expect(line.attributes).to.deep.equal(down ? [{[HAND]: ''}] : []);
      });
    }

    it('only one’s own', () => {
      const {line, clock, change} = theHands(['a', {handRaisedAt: 1}]);
      change('a', {speaking: true});
      clock.pass(5_000);
      change('a', {speaking: false});
      clock.pass(60_000);
      expect(line.attributes).to.deep.equal([]);
    });

    it('not where the host chose otherwise, even in the middle', () => {
      const {hands, line, clock, change} = theHands();
      change('me', {handRaisedAt: 1, speaking: true});
      clock.pass(5_000);
      change('me', {speaking: false});
      hands.setLowersItself(false);
      clock.pass(60_000);
      expect(line.attributes).to.deep.equal([]);
    });
  });
});
