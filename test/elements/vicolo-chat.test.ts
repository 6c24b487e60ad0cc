import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/elements/vicolo-chat.js';
import type {VicoloChatComposer} from '../../src/elements/vicolo-chat-composer.js';
import type {VicoloChat} from '../../src/elements/vicolo-chat.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {ChatHistory} from '../../src/session/chat/history.js';
import {LONGEST_TEXT} from '../../src/session/chat/limits.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {give, say} from '../fakes/fake-talk.js';
import {until} from '../support/until.js';
import {aSession, later} from './a-session.js';
import {expectAccessible, focused, Gathered, press, tabTo} from './on-the-page.js';

const PEOPLE = [
  {identity: 'maya', name: 'Maya'},
  {identity: 'tom', name: 'Tom'},
];

describe('<vicolo-chat>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
  });

  async function theChat({lang = 'en', join = true, history = undefined as ChatHistory | undefined} = {}) {
    const made = aSession({people: PEOPLE});
    session = made.session;
    if (join) await session.join();
    const chat = await fixture<VicoloChat>(html`
      <vicolo-chat lang=${lang} style="block-size: 400px; inline-size: 340px" .session=${session} .history=${history}>
      </vicolo-chat>
    `);
    const all = <E extends HTMLElement>(selector: string) => [...chat.renderRoot.querySelectorAll<E>(selector)];
    const list = all('.list')[0]!;
    const texts = () => all('.bubble p').map(({textContent}) => textContent);
    const composer = chat.renderRoot.querySelector<VicoloChatComposer>('vicolo-chat-composer')!;
    await composer.updateComplete;
    const input = composer.renderRoot.querySelector('textarea')!;
    const shown = (what: string, count: number) => until(what, () => texts().length === count);
    const spoken = () => all('[aria-live=polite]')[0]!.textContent;
    return {...made, chat, all, list, texts, composer, input, shown, spoken};
  }

  type Made = Awaited<ReturnType<typeof theChat>>;

  function write({input}: Made, text: string): void {
    input.value = text;
    input.dispatchEvent(new InputEvent('input'));
  }

  const enter = (init: KeyboardEventInit = {}) =>
    new KeyboardEvent('keydown', {key: 'Enter', cancelable: true, bubbles: true, ...init});

  it('is accessible empty, with messages, before joining and where writing is forbidden', async () => {
    const before = await theChat({join: false});
    await expectAccessible(before.chat, 'before joining');
    fixtureCleanup();
    const made = await theChat();
    await expectAccessible(made.chat, 'empty');
    say(made.meeting, 'maya', 'Look: https://example.com');
    say(made.meeting, 'maya', 'Only you', {attributes: {'vicolo.to': 'alex'}});
    await made.session.chat.send('Thanks');
    made.meeting.line.broken = true;
    await made.session.chat.send('Lost').catch(() => undefined);
    give(made.meeting, 'tom', 'a.txt', new Uint8Array(10));
    give(made.meeting, 'tom', 'b.txt', new Uint8Array(10), {claims: 100, whole: false});
    await until('files', () => made.all('.file').length === 2);
    await expectAccessible(made.chat, 'with messages');
    made.meeting.permit(false);
    await until('forbidden', () => made.input.disabled);
    await expectAccessible(made.chat, 'forbidden');
    expect(made.composer.renderRoot.querySelector('#why')!.textContent).to.equal(en.mayNotWrite);
  });

  it('has every part of its documentation', async () => {
    const {chat, composer, meeting, session: one, all, list} = await theChat();
    const gathered = new Gathered();
    meeting.line.broken = true;
    await one.chat.send('Lost').catch(() => undefined);
    const canvas = new OffscreenCanvas(9, 9);
    canvas.getContext('2d');
    give(meeting, 'tom', 'a.png', new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer()));
    for (let i = 0; i < 60; i++) say(meeting, 'maya', `Number ${String(i)}`);
    await until('all', () => one.chat.messages.get().length >= 61);
    await chat.updateComplete;
    gathered.look(chat);
    list.scrollTop = 0;
    await until('the way back', () => all('[part~=newest-button]').length);
    await until('the first', () => all('[part~=retry-button]').length);
    gathered.look(chat);
    chat.dataset['vicoloPanel'] = 'chat';
    chat.requestUpdate();
    await chat.updateComplete;
    gathered.look(chat);
    await gathered.expectAllOf('vicolo-chat');
    const field = new Gathered();
    field.look(composer);
    await field.expectAllOf('vicolo-chat-composer');
  });

  it('shows what others write as text, and links that are safe', async () => {
    const {meeting, all, shown, texts} = await theChat();
    const markup = '<img src=x onerror="window.harmed = 1"><script>window.harmed = 1</script>';
    say(meeting, 'maya', markup);
    say(meeting, 'maya', 'javascript:alert(1) https://example.com/a. \u202egnp');
    await shown('two', 2);
    expect(texts()).to.deep.equal([markup, 'javascript:alert(1) https://example.com/a. gnp']);
    const links = all<HTMLAnchorElement>('.bubble a');
    expect(links.map(({href, rel, target}) => [href, rel, target])).to.deep.equal([
      ['https://example.com/a', 'noopener noreferrer nofollow', '_blank'],
    ]);
    expect('harmed' in window).to.equal(false);
  });

  it('says who and when once for messages that stand together', async () => {
    const {meeting, all, shown} = await theChat();
    for (const from of ['maya', 'maya', 'tom', 'maya']) say(meeting, from, 'Hi');
    await shown('four', 4);
    expect(all('[part=name]').map(({textContent}) => textContent)).to.deep.equal(['Maya', 'Tom', 'Maya']);
    expect(all('article').map((one) => one.getAttribute('aria-label')!.split(',')[0])).to.deep.equal([
      'Maya',
      'Maya',
      'Tom',
      'Maya',
    ]);
    expect(all('.day').map(({textContent}) => textContent)).to.deep.equal([en.today]);
  });

  it('sends by Enter and by the button, and begins a line by Shift and Enter', async () => {
    const made = await theChat();
    const {meeting, input, composer, shown, texts} = made;
    input.focus();
    await sendKeys({type: 'First'});
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Enter'});
    await sendKeys({up: 'Shift'});
    await sendKeys({type: 'second line'});
    await press('Enter');
    await shown('one', 1);
    expect(texts()).to.deep.equal(['First\nsecond line']);
    expect(input.value).to.equal('');
    expect(focused()).to.equal(input);
    await sendKeys({type: 'Again'});
    composer.renderRoot.querySelector<HTMLElement>('[part=send-button]')!.click();
    await shown('two', 2);
    expect(meeting.sent.map(({topic, text, to}) => [topic, text, to])).to.deep.equal([
      ['lk.chat', 'First\nsecond line', undefined],
      ['lk.chat', 'Again', undefined],
    ]);
  });

  it('sends nothing while characters are composed, however the browser says so', async () => {
    const made = await theChat({lang: 'ko'});
    const {input, meeting} = made;
    write(made, '안녕하세');
    for (const init of [{isComposing: true}, {keyCode: 229} as KeyboardEventInit]) {
      const event = enter(init);
      input.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(meeting.sent).to.deep.equal([]);
    expect(input.value).to.equal('안녕하세');
    input.dispatchEvent(enter());
    await until('sent', () => meeting.sent.length === 1);
  });

  it('sends nothing that is empty, and names what is too long', async () => {
    const made = await theChat();
    const {composer, meeting, input} = made;
    for (const text of ['', ' \n ']) {
      write(made, text);
      input.dispatchEvent(enter());
    }
    write(made, 'x'.repeat(LONGEST_TEXT + 1));
    input.dispatchEvent(enter());
    await composer.updateComplete;
    expect(composer.renderRoot.querySelector('#why')!.textContent).to.equal(
      en.textTooLong(LONGEST_TEXT + 1, LONGEST_TEXT),
    );
    expect(input.value).to.have.length(LONGEST_TEXT + 1);
    expect(meeting.sent).to.deep.equal([]);
  });

  it('keeps what was typed when it is closed and opened again', async () => {
    const made = await theChat();
    write(made, 'Half a thought');
    const parent = made.chat.parentElement!;
    made.chat.remove();
    const again = document.createElement('vicolo-chat');
    again.session = made.session;
    parent.append(again);
    await again.updateComplete;
    const composer = again.renderRoot.querySelector('vicolo-chat-composer')!;
    await composer.updateComplete;
    expect(composer.renderRoot.querySelector('textarea')!.value).to.equal('Half a thought');
  });

  it('writes to one person, and never to all when that person has left', async () => {
    const made = await theChat();
    const {composer, meeting, all, session: one, shown} = made;
    const select = composer.renderRoot.querySelector('select')!;
    expect([...select.options].map(({text}) => text)).to.deep.equal([en.everyone, 'Maya', 'Tom']);
    select.value = 'maya';
    select.dispatchEvent(new Event('change'));
    write(made, 'Between us');
    made.input.dispatchEvent(enter());
    await shown('one', 1);
    expect(meeting.sent[0]).to.deep.include({to: ['maya'], text: 'Between us'});
    expect(meeting.sent[0]!.attributes).to.include({'vicolo.to': 'maya'});
    expect(all('.secret')[0]!.textContent).to.contain(en.privateTo('Maya'));
    meeting.leave('maya');
    await until('left', () => one.participants.get().length === 2);
    await composer.updateComplete;
    expect(composer.renderRoot.querySelector('select')!.selectedOptions[0]!.text).to.equal(en.hasLeft('Maya'));
    write(made, 'Still there?');
    made.input.dispatchEvent(enter());
    await until('failed', () => all('.state.failed').length === 1);
    expect(meeting.sent).to.have.length(1);
  });

  it('sends again what failed, with the same id, and deletes it', async () => {
    const {session: one, meeting, all, chat} = await theChat();
    meeting.line.broken = true;
    await one.chat.send('One').catch(() => undefined);
    await one.chat.send('Two').catch(() => undefined);
    await until('failed', () => all('.state.failed').length === 2);
    const id = one.chat.messages.get()[0]!.id;
    meeting.line.broken = false;
    all('[data-act=retry]')[0]!.click();
    await until('sent', () => one.chat.messages.get()[0]!.state === 'sent');
    expect(id).to.contain(meeting.sent[0]!.attributes!['vicolo.id']);
    await until('one left', () => all('[data-act=discard]').length === 1);
    all('[data-act=discard]')[0]!.click();
    await until('gone', () => one.chat.messages.get().length === 1);
    await chat.updateComplete;
    expect(all('.message')).to.have.length(1);
  });

  it('loses no focus when a button goes by its own click', async () => {
    const {meeting, all, list, session: one} = await theChat();
    meeting.line.broken = true;
    await one.chat.send('Lost').catch(() => undefined);
    await until('failed', () => all('[data-act=retry]').length === 1);
    const before = one.chat.messages.get()[0];
    all('[data-act=retry]')[0]!.focus();
    all('[data-act=retry]')[0]!.click();
    expect(focused()).to.equal(all('.message')[0]);
    const now = () => one.chat.messages.get()[0]!;
    await until('failed again', () => now() !== before && now().state === 'failed' && all('[data-act=discard]').length);
    all('[data-act=discard]')[0]!.focus();
    all('[data-act=discard]')[0]!.click();
    await until('gone', () => all('.message').length === 0);
    expect(focused()).to.equal(list);
  });

  it('stays where one reads when messages come, and says how many', async () => {
    const {meeting, list, all, session: one, chat} = await theChat();
    for (let i = 0; i < 100; i++) say(meeting, 'maya', `Number ${String(i)}`);
    await until('all', () => one.chat.messages.get().length === 100);
    await chat.updateComplete;
    const end = () => list.scrollHeight - list.scrollTop - list.clientHeight;
    await until('at the end', () => end() < 2);
    expect(one.chat.unread.get()).to.equal(0);
    list.scrollTop -= 600;
    await until('the way back', () => all('[part~=newest-button]').length === 1);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const reading = () =>
      all('.message').find((one) => one.getBoundingClientRect().top > list.getBoundingClientRect().top)!;
    const message = reading();
    const {top} = message.getBoundingClientRect();
    for (let i = 0; i < 30; i++) say(meeting, 'tom', `New ${String(i)}`);
    await until('all', () => one.chat.messages.get().length === 130);
    await chat.updateComplete;
    expect(message.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(all('[part~=newest-button]')[0]!.textContent).to.contain(en.newMessages(30));
    all('[part~=newest-button]')[0]!.click();
    await until('at the end', () => end() < 2);
    await until('read', () => one.chat.unread.get() === 0);
  });

  it('counts what is not read while it is closed, and its own words bring it to the end', async () => {
    const {meeting, chat, session: one} = await theChat();
    chat.hidden = true;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    say(meeting, 'maya', 'Hello?');
    await until('unread', () => one.chat.unread.get() === 1);
    await chat.updateComplete;
    expect(one.chat.unread.get()).to.equal(1);
    chat.hidden = false;
    chat.requestUpdate();
    await until('read', () => one.chat.unread.get() === 0);
  });

  it('counts what comes in the moment of closing', async () => {
    const {meeting, chat, session: one, shown} = await theChat();
    say(meeting, 'maya', 'Hello?');
    await shown('the first', 1);
    await until('read', () => one.chat.unread.get() === 0);
    one.chat.messages.subscribe(() => (chat.hidden = true));
    say(meeting, 'maya', 'And now?');
    await shown('the second', 2);
    await chat.updateComplete;
    expect(one.chat.unread.get()).to.equal(1);
  });

  it('draws few of ten thousand messages, and shows the first ones when one goes there', async () => {
    const {meeting, list, all, session: one, texts} = await theChat();
    for (let i = 0; i < 10_000; i++) say(meeting, `person-${String(i % 50)}`, `Number ${String(i)}`);
    await until('all', () => one.chat.messages.get().length === 10_000);
    await until('the last', () => texts().at(-1) === 'Number 9999');
    expect(all('.message').length).to.be.below(400);
    list.scrollTop = 0;
    await until('the first', () => texts()[0] === 'Number 0');
    expect(all('.message').length).to.be.below(400);
  });

  it('speaks to screen readers once, and counts a flood', async () => {
    const {meeting, spoken} = await theChat();
    say(meeting, 'maya', 'Hello all');
    await until('spoken', () => spoken() === 'Maya: Hello all');
    for (let i = 0; i < 40; i++) say(meeting, 'tom', String(i));
    expect(spoken()).to.equal('Maya: Hello all');
    await until('counted', () => spoken() === en.someNew(40, 'Tom'));
  });

  it('takes files, shows pictures by their bytes, and lets nothing be opened as a page', async () => {
    const {meeting, all, session: one} = await theChat();
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')!.fillRect(0, 0, 40, 30);
    const picture = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    give(meeting, 'maya', 'photo.png', picture);
    give(meeting, 'maya', '../../\u202epage.html', new TextEncoder().encode('<script>1</script>'));
    await until('both', () => one.chat.messages.get().filter(({state}) => state === 'received').length === 2);
    await until('a picture', () => all<HTMLImageElement>('.file img')[0]?.naturalWidth === 40);
    expect(all('.file img')).to.have.length(1);
    expect(all('.file .name').map(({textContent}) => textContent)).to.deep.equal(['photo.png', 'page.html']);
    expect(one.chat.messages.get().map(({file}) => file!.content!.type)).to.deep.equal([
      'image/png',
      'application/octet-stream',
    ]);
  });

  it('refuses large files on both ways, knows broken ones, and stops one that is sent', async () => {
    const made = await theChat();
    const {meeting, session: one, chat, composer, all} = made;
    chat.maxFileSize = 1_000;
    await chat.updateComplete;
    composer.sendFiles([new File([new Uint8Array(1_001)], 'large.bin')]);
    await composer.updateComplete;
    expect(composer.renderRoot.querySelector('#why')!.textContent).to.contain('large.bin');
    give(meeting, 'maya', 'claims.bin', new Uint8Array(10), {claims: 5_000});
    const end = give(meeting, 'maya', 'short.bin', new Uint8Array(10), {claims: 500, whole: false});
    await until('begun', () => one.chat.messages.get().length === 2);
    end();
    await until('lost', () => one.chat.messages.get()[1]!.state === 'lost');
    expect(one.chat.messages.get()[0]!.state).to.equal('refused');
    const gate = later<void>();
    meeting.line.pause = () => gate.promise;
    composer.sendFiles([new File([new Uint8Array(800)], 'mine.bin')]);
    await until('a way to stop', () => all('[data-act=cancel]').length === 1);
    all('[data-act=cancel]')[0]!.click();
    gate.keep();
    await until('cancelled', () => one.chat.messages.get()[2]!.state === 'cancelled');
    await until('said', () => all('.state.cancelled').length === 1);
  });

  it('shows what the page’s history gives, again and again, and survives one that fails', async () => {
    let calls = 0;
    const history: ChatHistory = {
      load: ({before}) => {
        calls++;
        if (calls === 2) return Promise.reject(new Error('no'));
        const from = {identity: 'maya', name: 'Maya'};
        const page = before ? [{id: 'a', from, at: 1, text: 'First'}] : [{id: 'b', from, at: 2, text: 'Second'}];
        return Promise.resolve({messages: page, more: !before});
      },
    };
    const {all, texts, shown, session: one, meeting} = await theChat({history});
    await shown('the newest', 1);
    const button = () => all('.note button')[0]!;
    button().click();
    await until('failed', () => one.chat.earlier.get() === 'failed');
    await until('said', () => all('.note')[0]?.textContent?.includes(en.earlierFailed));
    button().click();
    await shown('both', 2);
    say(meeting, 'tom', 'Third');
    await shown('three', 3);
    expect(texts()).to.deep.equal(['First', 'Second', 'Third']);
    expect(all('.note')).to.have.length(0);
  });

  it('is gone through by arrow keys, and Tab reaches what can be done with one message', async () => {
    const {meeting, list, all, shown} = await theChat();
    for (const text of ['One', 'Two', 'Three']) say(meeting, 'maya', text);
    await shown('three', 3);
    await tabTo(list);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(focused()).to.equal(all('.message')[1]);
    await press('Tab');
    expect(focused()!.getAttribute('aria-label')).to.equal(en.copyMessage);
    expect(all('.act').filter(({tabIndex}) => tabIndex === 0)).to.have.length(2);
  });

  it('tells what was left out of a flood', async () => {
    const {meeting, all, session: one} = await theChat();
    for (let i = 0; i < 400; i++) say(meeting, 'maya', String(i));
    await until('all counted', () => one.chat.messages.get().length + one.chat.skipped.get() === 400);
    await until('said', () => all('.note')[0]?.textContent === en.leftOut(one.chat.skipped.get()));
    expect(one.chat.skipped.get()).to.be.above(0);
  });

  it('forgets the talk when another room is entered', async () => {
    const {meeting, session: one, shown} = await theChat();
    say(meeting, 'maya', 'A secret of this room');
    await shown('one', 1);
    Object.defineProperty(meeting.room, 'name', {value: 'another', configurable: true});
    await one.leave();
    expect(one.chat.messages.get()).to.have.length(1);
    await one.join();
    await until('empty', () => one.chat.messages.get().length === 0);
  });

  it('speaks Korean', async () => {
    const {chat, composer} = await theChat({lang: 'ko'});
    expect(chat.renderRoot.querySelector('h2')!.textContent).to.equal(ko.chat);
    expect(composer.renderRoot.querySelector('textarea')!.placeholder).to.equal(ko.writeMessage);
  });

  it('fits 280 pixels', async () => {
    await setViewport({width: 280, height: 600});
    try {
      const {chat, meeting, shown, list} = await theChat();
      chat.style.inlineSize = '280px';
      say(meeting, 'maya', 'x'.repeat(500));
      await shown('one', 1);
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      expect(chat.scrollWidth).to.be.at.most(280);
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('stands alone, without a session, and does not throw', async () => {
    const chat = await fixture<VicoloChat>(html`<vicolo-chat></vicolo-chat>`);
    chat.focus();
    await expectAccessible(chat, 'alone');
  });
});
