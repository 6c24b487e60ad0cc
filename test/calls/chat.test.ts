// Messages, files and data between people, with a real server in between.
import {expect} from '@open-wc/testing';
import type {ChatHistory, ChatMessage, HistoryMessage, VicoloRoom} from '../../src/index.js';
import type {VicoloMessageEvent} from '../../src/elements/events.js';
import {codeOf} from '../support/code-of.js';
import {aCall, type Call} from '../support/call.js';
import {meeting} from '../support/meeting.js';
import {until} from '../support/until.js';

describe('chat in a room', () => {
  let id: number;
  let alex: VicoloRoom;
  let maya: VicoloRoom;
  let callOfMaya: Call;
  let here: VicoloRoom[] = [];

  beforeEach(async () => {
    ({id} = await meeting.createRoom({appUserId: 'alex'}));
    here = [];
    ({room: alex} = await enter('Alex'));
    callOfMaya = await enter('Maya');
    maya = callOfMaya.room;
    await until('both', () => present(alex, 'maya') && present(maya, 'alex'));
  });
  afterEach(() => Promise.all(here.map((room) => room.leave())));

  async function enter(as: string, history?: ChatHistory): Promise<Call> {
    const call = await aCall({roomId: id, as, startCameraOff: true, startMuted: true});
    here.push(call.room);
    call.room.chatHistory = history;
    await call.room.join();
    return call;
  }

  const present = ({session}: VicoloRoom, identity: string) =>
    session.participants.get().some((one) => one.identity === identity);
  const messages = ({session}: VicoloRoom): readonly ChatMessage[] => session.chat.messages.get();
  const texts = (room: VicoloRoom) => messages(room).map(({text}) => text);

  it('goes both ways, with who said it', async () => {
    await alex.session.chat.send('Hello,\nMaya!');
    await until('heard', () => texts(maya).join() === 'Hello,\nMaya!');
    expect(messages(maya)[0]).to.deep.include({from: {identity: 'alex', name: 'Alex', isLocal: false}, to: undefined});
    await maya.session.chat.send('Hello! 안녕하세요');
    await until('answered', () => texts(alex).length === 2);
    expect(messages(alex).map(({state}) => state)).to.deep.equal(['sent', 'received']);
    expect(maya.session.chat.unread.get()).to.equal(1);
  });

  it('is shown in a panel that its button opens, and the button counts what was missed', async () => {
    await maya.session.chat.send('Are you there?');
    const controls = alex.shadowRoot!.querySelector('vicolo-controls')!;
    const button = () => controls.shadowRoot!.querySelector<HTMLElement>('[part~=chat-button]')!;
    await until('counted', () => button().querySelector('.count')?.textContent === '1');
    button().click();
    const panel = alex.shadowRoot!.querySelector('vicolo-chat')!;
    await until('shown', () => panel.shadowRoot?.querySelector('.bubble')?.textContent?.includes('Are you there?'));
    await until('read', () => !button().querySelector('.count'));
    const composer = panel.shadowRoot!.querySelector('vicolo-chat-composer')!;
    alex.panels.toggle('chat', false);
    await maya.session.chat.send('And now?');
    await until('counted anew', () => button().querySelector('.count')?.textContent === '1');
    button().click();
    await until('read again', () => !button().querySelector('.count'));
    await until('the focus', () => composer.shadowRoot!.activeElement?.localName === 'textarea');
  });

  it('reaches one person alone', async () => {
    const {room: tom} = await enter('Tom');
    await until('all three', () => present(maya, 'tom') && present(alex, 'tom'));
    await alex.session.chat.send('Between us', {to: 'maya'});
    await alex.session.chat.send('For everybody');
    await until('Maya has both', () => texts(maya).length === 2);
    await until('Tom has one', () => texts(tom).length > 0);
    expect(texts(tom)).to.deep.equal(['For everybody']);
    expect(messages(maya).map(({to}) => to?.identity)).to.deep.equal(['maya', undefined]);
    await tom.leave();
    await until('gone', () => !present(alex, 'tom'));
    expect(await codeOf(() => alex.session.chat.send('Still there?', {to: 'tom'}))).to.equal('person-gone');
  });

  it('carries files, whole and byte by byte, and refuses those that are too large', async () => {
    const bytes = new Uint8Array(300_000).map((_, i) => i % 251);
    await alex.session.chat.sendFile(new File([bytes], '../../my <report>.html', {type: 'text/html'}));
    await until('received', () => messages(maya)[0]?.state === 'received');
    const file = messages(maya)[0]!.file!;
    expect(file).to.deep.include({name: 'my _report_.html', size: 300_000, picture: undefined});
    expect(file.content!.type).to.equal('application/octet-stream');
    expect(new Uint8Array(await file.content!.arrayBuffer())).to.deep.equal(bytes);
    maya.session.chat.setFileLimit(1000);
    await alex.session.chat.sendFile(new File([bytes], 'again.bin'));
    await until('refused', () => messages(maya)[1]?.state === 'refused');
    alex.session.chat.setFileLimit(1000);
    expect(await codeOf(() => alex.session.chat.sendFile(new File([bytes], 'x')))).to.equal('file-too-large');
  });

  it('stops a file that is cancelled, on both sides', async () => {
    const sending = codeOf(() => alex.session.chat.sendFile(new File([new Uint8Array(9_000_000)], 'large.bin')));
    await until('begun', () => (messages(alex)[0]?.file?.progress ?? 0) > 0);
    alex.session.chat.cancel(messages(alex)[0]!.id);
    expect(await sending).to.equal('aborted');
    await until('not whole', () => messages(maya)[0]?.state === 'lost');
    await until('told', () => messages(alex)[0]!.state === 'cancelled');
  });

  it('is known to who comes late by what the page keeps', async () => {
    const kept: HistoryMessage[] = [];
    const history: ChatHistory = {
      load: () => Promise.resolve({messages: kept, more: false}),
      add: (message) => kept.push(message),
    };
    alex.chatHistory = history;
    await alex.updateComplete;
    await alex.session.chat.send('Before Tom came');
    await alex.session.chat.send('A secret', {to: 'maya'});
    await until('kept', () => kept.length === 1);
    const {room: tom} = await enter('Tom', history);
    tom.panels.toggle('chat', true);
    await until('read', () => texts(tom).join() === 'Before Tom came');
    expect(messages(tom)[0]!.from.name).to.equal('Alex');
    await alex.session.chat.send('And after');
    await until('both', () => texts(tom).join() === 'Before Tom came,And after');
  });

  it('cuts what is too long, and is not harmed by what other programs send', async () => {
    const [sdk] = callOfMaya.sdkRooms;
    const {localParticipant} = sdk!;
    await localParticipant.sendText('x'.repeat(1024 * 1024), {topic: 'lk.chat'});
    await localParticipant.sendText('<img src=x onerror=alert(1)>\u202egnp.exe\u0000', {topic: 'lk.chat'});
    await localParticipant.sendText('?', {topic: 'never.heard.of'});
    await localParticipant.sendText('{"__proto__":{"evil":1}', {
      topic: 'vicolo.data',
      attributes: {'vicolo.topic': 'p'},
    });
    await localParticipant.publishData(new Uint8Array(900).fill(255), {reliable: true, topic: 'lk.chat'});
    await localParticipant.sendText('The end', {topic: 'lk.chat'});
    await until('the end', () => texts(alex).includes('The end'));
    const [long, odd] = messages(alex);
    expect([long!.text.length, long!.cut]).to.deep.equal([4000, true]);
    expect(odd!.text).to.equal('<img src=x onerror=alert(1)>gnp.exe');
    expect(messages(alex)).to.have.length(3);
  });

  it('lets pages send each other data of their own', async () => {
    const heard: VicoloMessageEvent[] = [];
    maya.addEventListener('vicolo-message', (event) => heard.push(event));
    await alex.send('poll', {question: 'Lunch?', answers: ['now', 'later']});
    await until('heard', () => heard.length === 1);
    const [{topic, data, from}] = heard as [VicoloMessageEvent];
    expect({topic, data, from}).to.deep.equal({
      topic: 'poll',
      data: {question: 'Lunch?', answers: ['now', 'later']},
      from: {identity: 'alex', name: 'Alex', isLocal: false},
    });
    expect(Object.isFrozen(data)).to.equal(true);
    expect(await codeOf(() => alex.send('lk.chat', 'x'))).to.equal('topic-invalid');
    expect(await codeOf(() => alex.send('poll', 'x'.repeat(70_000)))).to.equal('message-too-large');
  });
});
