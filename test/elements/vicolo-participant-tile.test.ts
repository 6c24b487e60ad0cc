import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {hueOf} from '../../src/elements/person.js';
import '../../src/elements/vicolo-participant-tile.js';
import type {VicoloParticipantTile} from '../../src/elements/vicolo-participant-tile.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import type {AttachableTrack, ParticipantState} from '../../src/session/participant.js';
import {until} from '../support/until.js';
import {aParticipant} from '../session/a-participant.js';
import {aSession} from './a-session.js';
import {expectAccessible, Gathered} from './on-the-page.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const quiet: AttachableTrack = {attach: () => undefined, detach: () => undefined};

describe('<vicolo-participant-tile>', () => {
  afterEach(fixtureCleanup);

  async function aTile(
    change: Partial<ParticipantState> = {},
    source: 'camera' | 'screen_share' = 'camera',
    lang = 'en',
  ) {
    const participant = aParticipant('seoyeon', {name: 'Seoyeon Kim', ...change});
    const tile = await fixture<VicoloParticipantTile>(html`
      <vicolo-participant-tile lang=${lang} source=${source} .participant=${participant}>
        <b slot="overlay">hand up</b>
      </vicolo-participant-tile>
    `);
    const get = (part: string) => tile.renderRoot.querySelector<HTMLElement>(`[part~=${part}]`);
    const label = () => get('base')!.getAttribute('aria-label');
    const become = async (next: Partial<ParticipantState>) => {
      participant.update({...participant.state.get(), ...next});
      await tile.updateComplete;
    };
    return {tile, participant, get, label, become};
  }

  it('has every part and slot of its documentation', async () => {
    const {tile, become} = await aTile({cameraDelay: 'paused'});
    const gathered = new Gathered();
    gathered.look(tile);
    tile.session = aSession().session;
    await become({speaking: true});
    gathered.look(tile);
    await gathered.expectAllOf('vicolo-participant-tile');
  });

  it('shows nothing without a participant, and follows one that it is given later', async () => {
    const tile = await fixture<VicoloParticipantTile>(html`<vicolo-participant-tile></vicolo-participant-tile>`);
    expect(tile.shadowRoot!.childElementCount).to.equal(0);
    tile.participant = aParticipant('seoyeon');
    await tile.updateComplete;
    expect(tile.renderRoot.querySelector('[part~=name]')!.textContent).to.equal('seoyeon');
    tile.participant = undefined;
    await tile.updateComplete;
    expect(tile.shadowRoot!.childElementCount).to.equal(0);
  });

  for (const [state, change, source] of [
    ['with a picture', {cameraTrack: quiet}, 'camera'],
    ['without a picture, muted and badly connected', {camera: 'none', microphone: 'none', quality: 'lost'}, 'camera'],
    ['speaking', {camera: 'muted', speaking: true, quality: 'poor'}, 'camera'],
    ['of oneself', {isLocal: true, camera: 'none'}, 'camera'],
    ['of a screen', {screen: 'on', screenTrack: quiet}, 'screen_share'],
    ['while no picture arrives', {cameraTrack: quiet, cameraDelay: 'still', quality: 'poor'}, 'camera'],
  ] as const) {
    it(`is accessible ${state}`, async () => {
      const {tile} = await aTile(change, source);
      await expectAccessible(tile, state);
    });
  }

  for (const [what, change, expected] of [
    ['nothing more when all is well', {}, 'Seoyeon Kim'],
    ['that one is muted', {microphone: 'muted'}, 'Seoyeon Kim, muted'],
    ['that there is no microphone', {microphone: 'none'}, 'Seoyeon Kim, muted'],
    ['that the camera is off', {camera: 'none'}, 'Seoyeon Kim, camera off'],
    ['who speaks', {speaking: true}, 'Seoyeon Kim, speaking'],
    ['that the line is weak', {quality: 'poor'}, 'Seoyeon Kim, Weak connection'],
    ['why the picture stands still', {cameraDelay: 'paused'}, 'Seoyeon Kim, Video paused: weak connection'],
    ['that it no longer arrives', {cameraTrack: quiet, cameraDelay: 'still'}, 'Seoyeon Kim, No picture arrives'],
    ['that it is on its way', {cameraDelay: 'connecting'}, 'Seoyeon Kim, Connecting…'],
    ['nothing of a line that is not known', {quality: 'unknown'}, 'Seoyeon Kim'],
    ['which one is oneself', {isLocal: true}, 'Seoyeon Kim (You)'],
    [
      'all of it',
      {microphone: 'muted', camera: 'muted', quality: 'lost'},
      'Seoyeon Kim, muted, camera off, Connection lost',
    ],
  ] as const) {
    it(`says in words ${what}`, async () => {
      const {label} = await aTile(change);
      expect(label()).to.equal(expected);
    });
  }

  it('shows the last picture in grey while none arrives, and the name as ever', async () => {
    const {tile, get, become} = await aTile({cameraTrack: quiet, cameraDelay: 'still'});
    const opacity = (part: string) => getComputedStyle(get(part)!).opacity;
    await until('grey', () => opacity('video') === '0.4');
    expect(getComputedStyle(get('video')!).filter).to.equal('grayscale(1)');
    expect(opacity('label')).to.equal('1');
    expect(get('status')!.querySelector('.spinner')).to.be.displayed;
    expect(tile.matches(':state(still)')).to.equal(true);
    await become({cameraDelay: 'none'});
    await until('colours', () => opacity('video') === '1');
    expect(tile.matches(':state(still)')).to.equal(false);
    expect(get('status') === null).to.equal(true);
  });

  it('is grey under the word of a lost connection, too, but not for another picture of the same person', async () => {
    const {tile, get, become} = await aTile({cameraTrack: quiet, cameraDelay: 'still', quality: 'lost'});
    expect(tile.matches(':state(still)')).to.equal(true);
    expect(get('status')!.textContent).to.contain('Connection lost');
    await become({cameraDelay: 'none', screenDelay: 'still', quality: 'good'});
    expect(tile.matches(':state(still)')).to.equal(false);
  });

  it('follows the truth', async () => {
    const {label, become, get} = await aTile();
    expect(get('avatar') !== null).to.equal(true);
    await become({microphone: 'muted', cameraTrack: quiet});
    expect(label()).to.equal('Seoyeon Kim, muted');
    expect(get('avatar') === null).to.equal(true);
    await become({name: '김서연', microphone: 'on', cameraTrack: undefined});
    expect(label()).to.equal('김서연');
    expect(get('avatar')!.textContent!.trim()).to.equal('서연');
  });

  it('speaks Korean', async () => {
    const {label, become} = await aTile({isLocal: true, microphone: 'muted'}, 'camera', 'ko');
    expect(label()).to.equal(`Seoyeon Kim (${ko.you}), ${ko.muted}`);
    await become({quality: 'lost'});
    expect(label()).to.contain(ko.quality.lost);
  });

  it('names a screen after its person, without the person’s microphone', async () => {
    const {label, get, tile} = await aTile({microphone: 'muted', screen: 'on'}, 'screen_share');
    expect(label()).to.equal('Seoyeon Kim’s screen');
    expect(get('avatar') === null).to.equal(true);
    expect(get('label')!.querySelector('svg')).to.equal(null);
    expect(tile.matches(':state(screen)')).to.equal(true);
  });

  it('has its documented states', async () => {
    const {tile, become} = await aTile();
    const states = () => ['speaking', 'local', 'screen'].filter((state) => tile.matches(`:state(${state})`));
    expect(states()).to.deep.equal([]);
    await become({speaking: true, isLocal: true});
    expect(states()).to.deep.equal(['speaking', 'local']);
    await become({speaking: false});
    expect(states()).to.deep.equal(['local']);
  });

  it('attaches the picture, not muted by its own video, and lets go of it when removed', async () => {
    const log: string[] = [];
    const track: AttachableTrack = {attach: () => log.push('attach'), detach: () => log.push('detach')};
    const {tile} = await aTile({cameraTrack: track});
    await until('attached', () => log.length === 1);
    const video = tile.renderRoot.querySelector('video')!;
    expect([video.muted, video.autoplay, video.playsInline]).to.deep.equal([true, true, true]);
    const home = tile.parentElement!;
    tile.remove();
    home.append(tile);
    await tile.updateComplete;
    expect(log, 'only moved').to.deep.equal(['attach']);
    tile.remove();
    await until('detached', () => log.length === 2);
    expect(log).to.deep.equal(['attach', 'detach']);
  });

  for (const [what, change, source, mirrored] of [
    ['oneself', {mirrored: true, cameraTrack: quiet}, 'camera', true],
    ['others not', {cameraTrack: quiet}, 'camera', false],
    ['one’s own screen not', {mirrored: true, screenTrack: quiet, screen: 'on'}, 'screen_share', false],
  ] as const) {
    it(`mirrors ${what}`, async () => {
      const {get} = await aTile(change, source);
      const {transform, scale} = getComputedStyle(get('video')!);
      const flipped = transform.startsWith('matrix(-1') || scale.startsWith('-1');
      expect(flipped).to.equal(mirrored);
    });
  }

  it('has a face, and initials where the face does not load', async () => {
    const {get, become} = await aTile({avatarUrl: 'https://127.0.0.1:1/none.png'});
    const image = () => get('avatar')!.querySelector('img')!;
    expect(image().getAttribute('referrerpolicy')).to.equal('no-referrer');
    await until('the broken image is hidden', () => image().hidden);
    expect(get('avatar')!.textContent!.trim()).to.equal('SK');
    await become({avatarUrl: PIXEL});
    await until('the good one is shown', () => !image().hidden);
    await become({avatarUrl: undefined});
    expect(get('avatar')!.querySelector('img')).to.equal(null);
  });

  it('writes how loud the person is, without drawing again', async () => {
    const {tile, participant} = await aTile();
    const level = () => tile.style.getPropertyValue('--vicolo-audio-level');
    expect(level()).to.equal('0.00');
    participant.level.set(0.456);
    expect(level()).to.equal('0.46');
    expect(tile.isUpdatePending).to.equal(false);
    tile.remove();
    expect(level()).to.equal('0.00');
    participant.level.set(0.9);
    expect(level()).to.equal('0.00');
  });

  it('has the colour of the person', async () => {
    const {tile} = await aTile();
    expect(tile.style.getPropertyValue('--_hue')).to.equal(String(hueOf('seoyeon')));
  });

  it('shows a hostile name as text', async () => {
    const {get, tile} = await aTile({name: '<img src=x onerror="document.title=1">'});
    expect(get('name')!.textContent).to.equal('<img src=x onerror="document.title=1">');
    expect(tile.renderRoot.querySelector('img')).to.equal(null);
  });

  it('shows the page’s marks over the picture', async () => {
    const {tile} = await aTile();
    const [mark] = tile.renderRoot.querySelector<HTMLSlotElement>('slot[name=overlay]')!.assignedElements();
    expect(mark!.textContent).to.equal('hand up');
  });

  it('finds oneself when it is told to be local', async () => {
    const {session} = aSession({people: [{identity: 'other'}]});
    const tile = await fixture<VicoloParticipantTile>(
      html`<vicolo-participant-tile local .session=${session}></vicolo-participant-tile>`,
    );
    expect(tile.shadowRoot!.childElementCount).to.equal(0);
    await session.join();
    await until('oneself', () => tile.renderRoot.querySelector('[part~=name]')?.textContent === 'Alex (You)');
    await session.leave();
    await tile.updateComplete;
    expect(tile.shadowRoot!.childElementCount).to.equal(0);
  });
});
