import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-captions.js';
import type {VicoloCaptions} from '../../src/elements/vicolo-captions.js';
import {en} from '../../src/elements/words/en.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {say} from '../fakes/fake-talk.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, focused, Gathered, press} from './on-the-page.js';

/** A browser's speech recognition, which cannot be provoked without its maker. */
class FakeRecognition {
  static last: FakeRecognition | undefined;
  static started = 0;
  lang = '';
  onresult: ((event: unknown) => void) | null = null;
  onerror: ((event: {error: string}) => void) | null = null;
  onend: (() => void) | null = null;
  start(): void {
    FakeRecognition.last = this;
    FakeRecognition.started++;
  }
  abort(): void {
    this.onend?.();
  }
  hear(transcript: string, isFinal: boolean): void {
    this.onresult?.({resultIndex: 0, results: [{isFinal, 0: {transcript}}]});
  }
}

describe('<vicolo-captions>', () => {
  let session: RoomSession | undefined;
  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
    Reflect.deleteProperty(globalThis, 'SpeechRecognition');
  });

  async function theCaptions({shown = true, lang = 'en'} = {}) {
    const people = [
      {identity: 'maya', name: 'Maya'},
      {identity: 'tom', name: 'Tom'},
    ];
    const made = aSession({people});
    session = made.session;
    await session.join();
    session.captions.show(shown);
    const captions = await fixture<VicoloCaptions>(html`
      <div style="position: relative; block-size: 300px">
        <vicolo-captions lang=${lang} .session=${session}></vicolo-captions>
      </div>
    `).then((box) => box.querySelector('vicolo-captions')!);
    const root = captions.renderRoot;
    const lines = () =>
      [...root.querySelectorAll('.caption')].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    const transcribe = (who: string, segment: string, text: string, attributes: Record<string, string> = {}) => {
      say(made.meeting, who, text, {
        topic: 'lk.transcription',
        attributes: {'lk.segment_id': segment, 'lk.transcription_final': 'false', ...attributes},
      });
    };
    return {...made, captions, root, lines, transcribe};
  }

  it('say that they are there, then who says what, while it is said', async () => {
    const {captions, root, lines, transcribe} = await theCaptions();
    expect(root.querySelector('[part=message]')!.textContent).to.equal(en.noCaptionsYet);
    await expectAccessible(captions, 'empty');
    const gathered = new Gathered();
    gathered.look(captions);
    transcribe('maya', 's1', 'Hello');
    await until('words', () => lines().join() === 'Maya Hello');
    expect(root.querySelector('.growing')).not.to.equal(null);
    transcribe('maya', 's1', 'Hello everybody', {'lk.transcription_final': 'true', 'vicolo.language': 'en-GB'});
    await until('more words', () => lines().join() === 'Maya Hello everybody' && !root.querySelector('.growing'));
    expect(root.querySelector('.caption span')!.getAttribute('lang')).to.equal('en-GB');
    transcribe('tom', 's1', 'Hi', {'vicolo.language': 'x" onclick="y'});
    await until('both', () => lines().length === 2);
    expect(root.querySelectorAll('.caption span')[1]!.hasAttribute('lang')).to.equal(false);
    await expectAccessible(captions, 'words');
    gathered.look(captions);
    await gathered.expectAllOf('vicolo-captions');
  });

  it('show nothing until they are wanted, and are offered once there are any', async () => {
    const {root, transcribe} = await theCaptions({shown: false});
    expect(session!.captions.offered.get()).to.equal(false);
    transcribe('maya', 's1', 'Hello');
    await until('offered', () => session!.captions.offered.get());
    expect(root.querySelector('section')).to.equal(null);
    await session!.leave();
    expect([session!.captions.offered.get(), session!.captions.captions.get()]).to.deep.equal([false, []]);
  });

  it('let nobody say what another has said, and show words as text', async () => {
    const {root, lines, transcribe} = await theCaptions();
    transcribe('tom', 's1', 'I, Maya, agree', {'lk.transcribed_track_id': 'TR_of_maya'});
    transcribe('tom', 's2', '<img src=x onerror="window.harmed = 1">\u202Eagree');
    await until('words', () => lines().length);
    expect(lines()).to.deep.equal(['Tom <img src=x onerror="window.harmed = 1">agree']);
    expect(root.querySelector('.caption img')).to.equal(null);
  });

  it('survive a flood, and keep little of it', async () => {
    const {lines, transcribe} = await theCaptions();
    for (let i = 0; i < 2_000; i++) transcribe('tom', `s${String(i)}`, 'x'.repeat(5_000));
    await until('words', () => lines().length === 3);
    const kept = session!.captions.captions.get();
    expect(kept.length).to.be.at.most(50);
    expect(kept[0]!.text.length).to.equal(1_000);
  });

  it('let their size and place be chosen by keyboard', async () => {
    const {root} = await theCaptions();
    const button = root.querySelector<HTMLElement>('[part=settings-button]')!;
    button.focus();
    await press('Enter');
    await until('the menu', () => focused()?.getAttribute('role')?.startsWith('menuitem'));
    await press('ArrowDown');
    await press('Enter');
    await until('large', () => root.querySelector('section.large'));
    expect(session!.captions.size.get()).to.equal('large');
    await until('the focus back', () => focused() === button);
  });

  it('write down one’s own speech while the microphone is on, for all, where page and person want it', async () => {
    Reflect.set(globalThis, 'SpeechRecognition', FakeRecognition);
    const {root, lines, meeting, captions} = await theCaptions({lang: 'ko-KR'});
    await session!.setMicrophone(true);
    session!.captions.allowOwn(true);
    const before = FakeRecognition.started;
    session!.captions.setOwn('on');
    await until('listening', () => FakeRecognition.started > before);
    expect(FakeRecognition.last!.lang).to.equal('ko-KR');
    FakeRecognition.last!.hear('안녕', false);
    FakeRecognition.last!.hear('안녕하세요', true);
    await until('words', () => lines().join() === 'Alex 안녕하세요');
    await until('sent', () => meeting.sent.some(({text}) => text === '안녕하세요'));
    await session!.setMicrophone(false);
    FakeRecognition.last!.hear('비밀', true);
    expect(lines()).to.deep.equal(['Alex 안녕하세요']);
    await session!.setMicrophone(true);
    await until('listening again', () => FakeRecognition.started === before + 2);
    FakeRecognition.last!.onerror!({error: 'not-allowed'});
    await until('said', () => root.querySelector('[role=alert]'));
    expect(session!.captions.own.get()).to.equal('failed');
    captions.remove();
    session!.captions.setOwn('on');
    expect(FakeRecognition.started).to.equal(before + 2);
  });
});
