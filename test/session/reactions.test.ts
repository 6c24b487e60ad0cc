import {expect} from '@open-wc/testing';
import {RateLimit} from '../../src/session/rate-limit.js';
import {REACTION_TOPIC, readReaction, REACTIONS, writeReaction} from '../../src/session/reaction.js';
import {SentReactions} from '../../src/session/reactions.js';
import {codeOf} from '../support/code-of.js';
import {aPeople, FakeLine} from './a-people.js';
import {AClock} from './a-clock.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a reaction’s message', () => {
  for (const name of REACTIONS) {
    it(`carries ${name}`, () => {
      expect(readReaction(writeReaction(name))).to.equal(name);
    });
  }

  for (const [what, payload] of [
    ['nothing', bytes('')],
    ['another word', bytes('hug')],
    ['another case', bytes('Like')],
    ['more than the word', bytes('like ')],
    ['a mark before the word', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('like')])],
    ['a direction mark', bytes('\u202elike')],
    ['a picture', bytes('👍')],
    ['markup', bytes('<b>')],
    ['JSON', bytes('"like"')],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['a megabyte', new Uint8Array(1024 * 1024).fill(108)],
  ] as const) {
    it(`of ${what} is none`, () => {
      expect(readReaction(payload)).to.equal(undefined);
    });
  }

  it('of any bytes is a known one or none', () => {
    for (let i = 0; i < 5_000; i++) {
      const name = readReaction(crypto.getRandomValues(new Uint8Array(i % 12)));
      expect(name === undefined || REACTIONS.includes(name)).to.equal(true);
    }
  });
});

describe('a limit of rate', () => {
  for (const [what, times, passed] of [
    ['lets a burst through, and no more', Array<number>(10).fill(0), 3],
    ['lets one more through each half second', [0, 0, 0, 500, 500, 1_000], 5],
    ['never saves up more than a burst', [0, 60_000, 60_000, 60_000, 60_000], 4],
    ['gives nothing for a clock that is set back', [10_000, 10_000, 10_000, 0, 0], 3],
    ['goes on after a clock was set back', [10_000, 10_000, 10_000, 0, 500], 4],
  ] as const) {
    it(what, () => {
      const limit = new RateLimit(3, 2);
      expect(times.filter((now) => limit.allows(now)).length).to.equal(passed);
    });
  }
});

describe('reactions', () => {
  function theReactions() {
    const people = aPeople(['a', {}], ['b', {}]);
    const line = new FakeLine();
    const clock = new AClock();
    const reactions = new SentReactions(people.store, clock);
    reactions.follow(line.room);
    people.enter();
    const shown = () => reactions.shown.get().map(({identity, name}) => `${identity}:${name}`);
    return {...people, line, clock, reactions, shown};
  }

  it('of others are shown for five seconds', () => {
    const {line, clock, shown} = theReactions();
    line.data('like', REACTION_TOPIC, 'a');
    clock.pass(3_000);
    line.data('clap', REACTION_TOPIC, 'b');
    expect(shown()).to.deep.equal(['a:like', 'b:clap']);
    clock.pass(2_000);
    expect(shown()).to.deep.equal(['b:clap']);
    clock.pass(3_000);
    expect(shown()).to.deep.equal([]);
  });

  it('are sent, and shown once they are on their way', async () => {
    const {reactions, line, shown} = theReactions();
    const sending = reactions.send('love');
    expect(shown()).to.deep.equal([]);
    expect(await sending).to.equal(true);
    expect(shown()).to.deep.equal(['me:love']);
    expect(line.sent).to.deep.equal([{text: 'love', topic: REACTION_TOPIC}]);
  });

  it('are not shown when sending failed', async () => {
    const {reactions, line, shown} = theReactions();
    line.fails = new Error('secret');
    expect(await codeOf(() => reactions.send('love'))).to.equal('unknown');
    expect(shown()).to.deep.equal([]);
  });

  it('of a flood are held back, sender by sender', () => {
    const {line, clock, shown} = theReactions();
    for (let i = 0; i < 1_000; i++) line.data('like', REACTION_TOPIC, 'a');
    line.data('clap', REACTION_TOPIC, 'b');
    expect(shown()).to.deep.equal([...Array<string>(5).fill('a:like'), 'b:clap']);
    clock.pass(1_000);
    for (let i = 0; i < 1_000; i++) line.data('like', REACTION_TOPIC, 'a');
    expect(shown().length).to.equal(8);
  });

  it('of a crowd are never more than forty', () => {
    const crowd = Array.from({length: 300}, (_, i) => [`p${String(i)}`, {}] as const);
    const people = aPeople(...crowd);
    const line = new FakeLine();
    const reactions = new SentReactions(people.store, new AClock());
    reactions.follow(line.room);
    people.enter();
    for (const [identity] of crowd) line.data('wow', REACTION_TOPIC, identity);
    expect(reactions.shown.get().length).to.equal(40);
    expect(reactions.shown.get().at(-1)?.identity).to.equal('p299');
  });

  it('are not sent faster than others would take them', async () => {
    const {reactions, line} = theReactions();
    const answers = await Promise.all(Array.from({length: 8}, () => reactions.send('like')));
    expect(answers).to.deep.equal([true, true, true, true, true, false, false, false]);
    expect(line.sent.length).to.equal(5);
  });

  for (const [what, args] of [
    ['on another topic', ['like', 'chat', 'a']],
    ['of somebody who is not here', ['like', REACTION_TOPIC, 'ghost']],
    ['without a sender', ['like', REACTION_TOPIC]],
    ['with an unknown name', ['hug', REACTION_TOPIC, 'a']],
  ] as const) {
    it(`${what} are ignored`, () => {
      const {line, shown} = theReactions();
      line.data(...(args as unknown as Parameters<FakeLine['data']>));
      expect(shown()).to.deep.equal([]);
    });
  }

  it('are gone when one has left', () => {
    const {line, leave, shown, clock} = theReactions();
    line.data('like', REACTION_TOPIC, 'a');
    leave();
    expect(shown()).to.deep.equal([]);
    clock.pass(10_000);
    expect(shown()).to.deep.equal([]);
  });

  it('cannot be sent outside of a room, or without the right', async () => {
    const {reactions, line, leave, enter} = theReactions();
    leave();
    expect(await codeOf(() => reactions.send('like'))).to.equal('not-joined');
    line.permissions.canPublishData = false;
    enter();
    expect(reactions.allowed.get()).to.equal(false);
    expect(await codeOf(() => reactions.send('like'))).to.equal('publish-forbidden');
  });
});
