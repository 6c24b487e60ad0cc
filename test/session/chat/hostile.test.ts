// What others may send on purpose: it is cut, cleaned, counted or left out, and nothing breaks.
import {expect} from '@open-wc/testing';
import {LARGEST_DATA, LONGEST_TEXT} from '../../../src/session/chat/limits.js';
import type {DataMessage} from '../../../src/session/chat/data.js';
import {RoomSession} from '../../../src/session/room-session.js';
import {aRoom} from '../../fakes/a-room.js';
import {fakeCloud} from '../../fakes/fake-cloud.js';
import {FakeMeeting} from '../../fakes/fake-meeting.js';
import {give, say} from '../../fakes/fake-talk.js';
import {until} from '../../support/until.js';

describe('a hostile person in a room', () => {
  let session: RoomSession;
  let meeting: FakeMeeting;
  let heard: DataMessage[];

  beforeEach(async () => {
    meeting = new FakeMeeting([{identity: 'eve', name: 'Eve', camera: 'none', microphone: 'none'}]);
    session = new RoomSession({loadSdk: meeting.loadSdk});
    session.setPlace({cloud: fakeCloud([aRoom()]), room: {id: 42}});
    heard = [];
    session.data.listen((message) => heard.push(message));
    await session.join();
  });
  afterEach(() => session.leave());

  const data = (text: string, topic: string | null = 'poll') =>
    say(meeting, 'eve', text, {topic: 'vicolo.data', attributes: topic === null ? {} : {'vicolo.topic': topic}});
  const messages = () => session.chat.messages.get();

  it('sends data that is no data, and only the good is told', async () => {
    data('{not json');
    data('');
    data(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    data(JSON.stringify('x'.repeat(LARGEST_DATA + 1)));
    data('{"a":1}', null);
    data('{"a":1}', 'lk.chat');
    data('{"a":1}', 'with space');
    data('{"a":1}', 'x'.repeat(1000));
    data('{"__proto__":{"isAdmin":true},"constructor":{"prototype":1},"fine":[1,{"prototype":2}]}');
    await until('the good', () => heard.length > 0);
    data('"the end"');
    await until('the end', () => heard.at(-1)!.data === 'the end');
    expect(heard.map((one) => one.data)).to.deep.equal([{fine: [1, {}]}, 'the end']);
    expect('isAdmin' in {}).to.equal(false);
    expect(heard[0]!.from).to.deep.equal({identity: 'eve', name: 'Eve', isLocal: false});
  });

  it('sends a megabyte of text, controls and directions, and it is cut and clean', async () => {
    say(meeting, 'eve', `\u202e\u0000${'가'.repeat(400_000)}`);
    await until('one', () => messages().length === 1);
    say(meeting, 'eve', '\u2066\u0007 \n\n');
    say(meeting, 'eve', 'a\u202eb\u0000c');
    await until('two', () => messages().length === 2);
    expect(messages().map(({text, cut}) => [text.length, cut])).to.deep.equal([
      [LONGEST_TEXT, true],
      [3, false],
    ]);
    expect(messages()[1]!.text).to.equal('abc');
  });

  it('claims to write for others, with ids of theirs, and is known all the same', async () => {
    say(meeting, 'eve', 'First', {attributes: {'vicolo.id': 'x', 'vicolo.to': 'somebody-else'}});
    say(meeting, 'eve', 'The same again', {attributes: {'vicolo.id': 'x'}});
    say(meeting, 'nobody-here', 'Boo', {attributes: {'vicolo.id': 'x'.repeat(100_000)}});
    await until('two', () => messages().length === 2);
    expect(messages().map(({from, to, text}) => [from.identity, to, text])).to.deep.equal([
      ['eve', undefined, 'First'],
      ['nobody-here', undefined, 'Boo'],
    ]);
    expect(messages()[1]!.id.length).to.be.below(200);
  });

  it('floods, and people are told of it at a calm pace', async () => {
    let told = 0;
    const began = performance.now();
    for (const store of [session.chat.messages, session.chat.unread, session.chat.skipped])
      store.subscribe(() => told++);
    for (let i = 0; i < 5_000; i++) say(meeting, 'eve', String(i));
    const counts = () => [messages().length, session.chat.unread.get(), session.chat.skipped.get()] as const;
    await until('all counted', () => counts()[0] + counts()[2] === 5_000);
    expect(counts()[0]).to.be.within(300, 4_900);
    expect(counts()[1]).to.equal(counts()[0]);
    expect(told).to.be.at.most(3 * (3 + (performance.now() - began) / 100));
  });

  it('sends files without a size, without an end and without a name, and more than is taken is refused', async () => {
    session.chat.setFileLimit(50_000);
    give(meeting, 'eve', '../..\\\u202eetc/passwd\u0000', new Uint8Array(10));
    give(meeting, 'eve', '', new Uint8Array(90_000), {claims: 5});
    give(meeting, 'eve', 'endless', new Uint8Array(10), {whole: false, claims: undefined});
    give(meeting, 'eve', 'huge', new Uint8Array(10), {claims: 2 ** 40});
    await until('all', () => messages().length === 4);
    const states = () => messages().map(({state}) => state);
    await until('decided', () => states().join() === 'received,refused,receiving,refused' || states()[1] === 'lost');
    expect(messages()[0]!.file!.name).to.equal('passwd');
    session.chat.cancel(messages()[2]!.id);
    await until('cancelled', () => states()[2] === 'cancelled');
  });
});
