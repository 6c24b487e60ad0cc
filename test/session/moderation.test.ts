import {expect} from '@open-wc/testing';
import {VicoloError} from '../../src/cloud/errors.js';
import {ASK_TOPIC} from '../../src/session/ask.js';
import {RoomModerator} from '../../src/session/moderation.js';
import {actionsFor, type Moderation} from '../../src/session/moderation-of-page.js';
import {readWaiting} from '../../src/session/door.js';
import {codeOf, errorOf} from '../support/code-of.js';
import {until} from '../support/until.js';
import {aPeople, FakeLine} from './a-people.js';

const done = () => Promise.resolve();

describe('what somebody is offered', () => {
  const all: Moderation = {mute: done, askToUnmute: done, remove: done, muteAll: done, endForAll: done};
  for (const [what, moderation, role, actions] of [
    ['a host: all that the page does', all, 'HOST', 'mute askToUnmute remove muteAll endForAll'],
    ['a host: only what the page does', {remove: done}, 'HOST', 'remove'],
    ['a host of a page that does nothing', {}, 'HOST', ''],
    ['a host, where the page has no moderation', undefined, 'HOST', ''],
    ['a contributor', all, 'CONTRIBUTOR', ''],
    [
      'a contributor, where the page says so',
      {...all, roles: ['HOST', 'CONTRIBUTOR']},
      'CONTRIBUTOR',
      'mute askToUnmute remove muteAll endForAll',
    ],
    ['a host, where the page says that nobody is', {...all, roles: []}, 'HOST', ''],
    ['somebody without a role', all, undefined, ''],
    ['a host of a page that passes nonsense', {mute: 'yes'} as unknown as Moderation, 'HOST', ''],
  ] as const) {
    it(what, () => {
      expect(actionsFor(moderation, role).join(' ')).to.equal(actions);
    });
  }
});

describe('moderation', () => {
  function theModeration(moderation?: Moderation) {
    const people = aPeople(['a', {}]);
    const line = new FakeLine();
    const moderator = new RoomModerator(people.store, () => ({id: 42}));
    moderator.follow(line.room);
    moderator.use(moderation);
    people.enter();
    people.change('me', {role: 'HOST'});
    return {...people, line, moderator};
  }

  it('goes to the page, with the room and the person', async () => {
    const calls: unknown[] = [];
    const {moderator} = theModeration({
      mute: (...args) => Promise.resolve(calls.push(args)),
      endForAll: (...args) => Promise.resolve(calls.push(args)),
    });
    await moderator.act('mute', 'a');
    await moderator.act('endForAll');
    expect(calls).to.deep.equal([
      [{id: 42}, 'a'],
      [{id: 42}, 'me'],
    ]);
  });

  it('keeps the page’s object as its functions’ `this`', async () => {
    class Backend {
      readonly muted: string[] = [];
      mute = (_: unknown, identity: string) => Promise.resolve(this.muted.push(identity));
      remove(_: unknown, identity: string) {
        return Promise.resolve(this.muted.push(`out:${identity}`));
      }
    }
    const backend = new Backend();
    const {moderator} = theModeration(backend);
    await moderator.act('mute', 'a');
    await moderator.act('remove', 'a');
    expect(backend.muted).to.deep.equal(['a', 'out:a']);
  });

  it('is refused to those who are offered none, even when asked by code', async () => {
    let called = false;
    const {moderator, change} = theModeration({mute: () => Promise.resolve((called = true))});
    change('me', {role: 'AUDIENCE'});
    expect(moderator.actions.get()).to.deep.equal([]);
    expect(await codeOf(() => moderator.act('mute', 'a'))).to.equal('forbidden');
    expect(called).to.equal(false);
  });

  it('says that it failed without quoting the page', async () => {
    const {moderator} = theModeration({mute: () => Promise.reject(new Error('token=secret'))});
    const error = await errorOf(() => moderator.act('mute', 'a'));
    expect(error.code).to.equal('unknown');
    expect(error.message).not.to.contain('secret');
  });

  it('passes on a failure in the kit’s own words, and one that is thrown at once', async () => {
    const {moderator} = theModeration({
      mute: () => Promise.reject(new VicoloError('forbidden', 'No.')),
      remove: () => {
        throw new Error('at once');
      },
    });
    expect(await codeOf(() => moderator.act('mute', 'a'))).to.equal('forbidden');
    expect(await codeOf(() => moderator.act('remove', 'a'))).to.equal('unknown');
  });

  it('needs a room', async () => {
    const {moderator, leave} = theModeration({mute: done});
    leave();
    expect(await codeOf(() => moderator.act('mute'))).to.equal('not-joined');
  });

  describe('asks to unmute', () => {
    for (const [what, args, microphone, asked] of [
      ['when the server says so', ['unmute', ASK_TOPIC], 'muted', true],
      ['when there is no microphone yet', ['unmute', ASK_TOPIC], 'none', true],
      ['not who is heard already', ['unmute', ASK_TOPIC], 'on', false],
      ['not when a participant says so', ['unmute', ASK_TOPIC, 'a'], 'muted', false],
      ['not when somebody says so whom we do not see', ['unmute', ASK_TOPIC, undefined, 'hidden'], 'muted', false],
      ['not on another topic', ['unmute', 'chat'], 'muted', false],
      ['not in other words', ['unmute now', ASK_TOPIC], 'muted', false],
      ['not by a megabyte', [new Uint8Array(1_000_000), ASK_TOPIC], 'muted', false],
    ] as const) {
      it(what, () => {
        const {line, moderator, change} = theModeration();
        change('me', {microphone});
        line.data(...(args as unknown as Parameters<FakeLine['data']>));
        expect(moderator.asked.get()).to.equal(asked);
      });
    }

    it('until it was answered, by words or by deed', () => {
      const {line, moderator, change} = theModeration();
      change('me', {microphone: 'muted'});
      line.data('unmute', ASK_TOPIC);
      moderator.answered();
      expect(moderator.asked.get()).to.equal(false);
      line.data('unmute', ASK_TOPIC);
      change('me', {microphone: 'on'});
      expect(moderator.asked.get()).to.equal(false);
    });
  });
});

describe('the door', () => {
  function aDoor(more: Partial<Moderation> = {}) {
    let tell: (people: unknown) => void = () => undefined;
    const log: string[] = [];
    const page: Moderation = {
      watchWaiting: (room, told) => {
        log.push(`watch ${String(room.id)}`);
        tell = told as typeof tell;
        return () => log.push('stop');
      },
      admit: (_, id) => Promise.resolve(log.push(`admit ${id}`)),
      refuse: (_, id) => Promise.resolve(log.push(`refuse ${id}`)),
      ...more,
    };
    const people = aPeople(['a', {}]);
    const moderator = new RoomModerator(people.store, () => ({id: 42}));
    moderator.use(page);
    people.enter();
    return {...people, moderator, log, tell: (waiting: unknown) => tell(waiting)};
  }

  it('is watched for those who lead, for as long as they do', async () => {
    const {moderator, change, log, tell} = aDoor();
    expect(log).to.deep.equal([]);
    change('me', {role: 'HOST'});
    await until('watching', () => log.length > 0);
    tell([{id: 'bob', name: 'Bob'}]);
    expect(moderator.waiting.get()).to.deep.equal([{id: 'bob', name: 'Bob'}]);
    await moderator.decide('bob', true);
    await moderator.decide('bob', false);
    change('me', {role: 'GUEST'});
    expect(moderator.waiting.get()).to.deep.equal([]);
    tell([{id: 'cem', name: 'Cem'}]);
    expect(moderator.waiting.get(), 'told too late').to.deep.equal([]);
    expect(log).to.deep.equal(['watch 42', 'admit bob', 'refuse bob', 'stop']);
    expect(await codeOf(() => moderator.decide('bob', true))).to.equal('forbidden');
  });

  it('is left at once by those who lead no more before it was reached', async () => {
    const {change, log} = aDoor();
    change('me', {role: 'HOST'});
    change('me', {role: 'GUEST'});
    await import('../../src/session/door.js');
    await Promise.resolve();
    expect(log).to.deep.equal([]);
  });

  it('is quiet where the page throws, and says so to its author', async () => {
    const said: unknown[] = [];
    const error = console.error;
    console.error = (...words: unknown[]) => said.push(words.join(' '));
    try {
      const {change, moderator} = aDoor({
        watchWaiting: () => {
          throw new Error('secret');
        },
      });
      change('me', {role: 'HOST'});
      await until('words', () => said.length > 0);
      expect(moderator.waiting.get()).to.deep.equal([]);
      expect(said.join()).to.contain('watchWaiting').and.not.contain('secret');
    } finally {
      console.error = error;
    }
  });

  for (const [what, told, read] of [
    ['nothing', undefined, []],
    ['no list', {length: 3}, []],
    ['no people', [null, 7, 'x', {}, {id: 7}, {id: ''}], []],
    ['somebody without a name', [{id: 'bob'}], [{id: 'bob', name: 'bob'}]],
    ['somebody twice', [{id: 'bob'}, {id: 'bob', name: 'B'}], [{id: 'bob', name: 'bob'}]],
    ['a name that turns the words around it', [{id: 'b', name: 'B\u202Eob\n'}], [{id: 'b', name: 'B ob'}]],
  ] as const) {
    it(`reads ${what} as ${read.length ? 'somebody' : 'nobody'}`, () => {
      expect(readWaiting(told)).to.deep.equal(read);
    });
  }

  it('shows the first hundred', () => {
    const many = Array.from({length: 150}, (_, i) => ({id: `p${String(i)}`, name: 'P'}));
    expect(readWaiting(many).length).to.equal(100);
  });
});
