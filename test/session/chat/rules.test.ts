import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readJson} from '../../../src/session/chat/clean-json.js';
import {FloodGate, OpenCount} from '../../../src/session/chat/flood-gate.js';
import {readHistory} from '../../../src/session/chat/history.js';
import {KEPT_MESSAGES} from '../../../src/session/chat/limits.js';
import {Fresh} from '../../../src/session/chat/fresh.js';
import {MessageList} from '../../../src/session/chat/message-list.js';
import type {ChatMessage} from '../../../src/session/chat/message.js';
import {topicProblem} from '../../../src/session/chat/topics.js';
import {Store} from '../../../src/session/store.js';
import {AClock} from '../a-clock.js';
import {aMessage} from './a-message.js';

describe('data of pages', () => {
  it('is what JSON can hold, again', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 10}), (value) => {
        const text = JSON.stringify(value);
        if (!/__proto__|constructor|prototype/.test(text)) expect(JSON.stringify(readJson(text))).to.equal(text);
      }),
    );
  });

  it('has no key that reaches a prototype, is frozen, and ends', () => {
    const read = readJson('{"__proto__":{"bad":1},"constructor":1,"a":[{"__proto__":1,"b":2}]}');
    expect(read).to.deep.equal({a: [{b: 2}]});
    expect(Object.isFrozen(read)).to.equal(true);
    expect(({} as Record<string, unknown>)['bad']).to.equal(undefined);
    expect(readJson('['.repeat(50_000) + ']'.repeat(50_000))).to.equal(undefined);
    expect(readJson('[[[]]]')).to.deep.equal([[[]]]);
    for (const text of ['', '{', 'undefined', 'NaN']) expect(readJson(text)).to.equal(undefined);
  });
});

describe('a topic', () => {
  for (const [topic, problem] of [
    ['poll', undefined],
    ['my-app.whiteboard/2', undefined],
    ['lkx', undefined],
    ['lk.chat', 'reserved'],
    ['LK.transcription', 'reserved'],
    ['lk-chat-topic', 'reserved'],
    ['livekit', 'reserved'],
    ['vicolo.data', 'reserved'],
    ['', 'empty'],
    [7, 'empty'],
    [undefined, 'empty'],
    ['a b', 'unprintable'],
    ['투표', 'unprintable'],
    ['x'.repeat(101), 'too-long'],
  ] as const) {
    it(`${JSON.stringify(topic)?.slice(0, 30) ?? 'undefined'}: ${problem ?? 'fine'}`, () => {
      expect(topicProblem(topic)).to.equal(problem);
    });
  }
});

describe('the gate of floods', () => {
  it('lets a burst through, then a rate, for each person apart', () => {
    const gate = new FloodGate(10, 20);
    const passed = (who: string, now: number) =>
      Array.from({length: 50}, () => gate.lets(who, now)).filter(Boolean).length;
    expect(passed('a', 0)).to.equal(20);
    expect(passed('a', 0)).to.equal(0);
    expect(passed('b', 0)).to.equal(20);
    expect(passed('a', 1_000)).to.equal(10);
    expect(passed('a', 500), 'a clock that went back').to.equal(0);
    expect(passed('a', 1e9)).to.equal(20);
  });

  it('counts what is open', () => {
    const open = new OpenCount(2);
    const close = open.open('a');
    open.open('a');
    expect(open.open('a')).to.equal(undefined);
    close?.();
    expect(open.open('a')).to.be.a('function');
  });
});

describe('earlier messages', () => {
  const good = {id: 'x', from: {identity: 'tom', name: 'Tom'}, at: 5, text: 'Hi'};

  it('are read, and one’s own are known', () => {
    const {messages, more} = readHistory(
      {messages: [good, {...good, id: 'y', from: {identity: 'me', name: 'Me'}}], more: true},
      'me',
    );
    expect(messages.map(({from, state}) => [from.isLocal, state])).to.deep.equal([
      [false, 'received'],
      [true, 'sent'],
    ]);
    expect(more).to.equal(true);
  });

  it('of wrong types are left out, whatever a page gives', () => {
    for (const bad of [
      null,
      1,
      {},
      {...good, id: 1},
      {...good, at: 'now'},
      {...good, at: NaN},
      {...good, text: {}},
      {...good, from: null},
    ]) {
      expect(readHistory({messages: [bad], more: 'yes'}, 'me')).to.deep.equal({messages: [], more: false});
    }
    fc.assert(fc.property(fc.anything(), (page) => void readHistory(page, 'me')));
  });
});

describe('the list of messages', () => {
  function aList() {
    const store = new Store<readonly ChatMessage[]>([]);
    const clock = new AClock();
    let told = 0;
    store.subscribe(() => void told++);
    return {store, clock, list: new MessageList(store, clock), told: () => told};
  }

  it('tells the first change at once and a flood ten times a second', () => {
    const {store, clock, list, told} = aList();
    for (let i = 0; i < 100; i++) {
      list.add(aMessage({id: String(i)}));
      clock.pass(10);
    }
    expect(told()).to.be.within(10, 12);
    clock.pass(200);
    expect(store.get()).to.have.length(100);
    list.add(aMessage({id: 'after a pause'}));
    expect(store.get()).to.have.length(101);
  });

  it('keeps orders without gaps whatever is done to it', () => {
    const act = fc.oneof(
      fc.record({do: fc.constant('add' as const), id: fc.nat(30)}),
      fc.record({do: fc.constant('before' as const), id: fc.nat(30)}),
      fc.record({do: fc.constant('remove' as const), id: fc.nat(30)}),
      fc.record({do: fc.constant('change' as const), id: fc.nat(30)}),
    );
    fc.assert(
      fc.property(fc.array(act, {maxLength: 60}), (acts) => {
        const {store, clock, list} = aList();
        for (const {do: what, id: number} of acts) {
          const id = String(number);
          if (what === 'add') list.add(aMessage({id}));
          if (what === 'before') list.addBefore([aMessage({id})]);
          if (what === 'remove') list.remove(id);
          if (what === 'change') list.change(id, {text: id});
        }
        clock.pass(1_000);
        const all = store.get();
        expect(new Set(all.map(({id}) => id)).size).to.equal(all.length);
        all.forEach((message, i) => {
          expect(message.order).to.equal((all[0]?.order ?? 0) + i);
          expect(list.get(message.id)).to.equal(message);
        });
      }),
    );
  });

  it('gives up the oldest beyond what is kept', () => {
    const {store, clock, list} = aList();
    for (let i = 0; i <= KEPT_MESSAGES; i++) list.add(aMessage({id: String(i)}));
    clock.pass(200);
    expect(store.get().length).to.be.within(KEPT_MESSAGES * 0.9, KEPT_MESSAGES);
    expect(list.get('0')).to.equal(undefined);
    expect(list.get(String(KEPT_MESSAGES))?.order).to.equal(KEPT_MESSAGES);
  });

  it('says at once that another talk begins', () => {
    const {store, list} = aList();
    list.add(aMessage({id: 'told'}));
    list.add(aMessage({id: 'still to be told'}));
    list.clear();
    expect(store.get()).to.deep.equal([]);
  });
});

describe('what is new', () => {
  function aTalk() {
    const store = new Store<readonly ChatMessage[]>([]);
    const clock = new AClock();
    const list = new MessageList(store, clock);
    const fresh = new Fresh();
    const look = () => {
      clock.pass(200);
      return fresh.look(store.get()).map(({id}) => id);
    };
    return {list, look, add: (...ids: string[]) => ids.map((id) => list.add(aMessage({id})))};
  }

  it('is what came since the last look, and nothing that was there at the first', () => {
    const {look, add} = aTalk();
    add('a', 'b');
    expect(look()).to.deep.equal([]);
    add('c', 'd');
    expect(look()).to.deep.equal(['c', 'd']);
    expect(look()).to.deep.equal([]);
  });

  it('is nothing from before, also where there was nothing', () => {
    const {look, add, list} = aTalk();
    expect(look()).to.deep.equal([]);
    list.addBefore([aMessage({id: 'old'})]);
    expect(look()).to.deep.equal([]);
    add('a');
    expect(look()).to.deep.equal(['a']);
  });

  it('is found when messages before it were taken away, be it the last', () => {
    const {look, add, list} = aTalk();
    add('a', 'b', 'c');
    look();
    list.remove('b');
    add('d');
    expect(look()).to.deep.equal(['d']);
    list.remove('d');
    add('e');
    expect(look()).to.deep.equal(['e']);
  });

  it('is all of another talk', () => {
    const {look, add, list} = aTalk();
    add('a', 'b', 'c');
    look();
    list.clear();
    look();
    add('d');
    expect(look()).to.deep.equal(['d']);
  });
});
