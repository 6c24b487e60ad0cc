import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-hand.js';
import type {VicoloHand} from '../../src/elements/vicolo-hand.js';
import '../../src/elements/vicolo-reactions.js';
import type {VicoloReactions} from '../../src/elements/vicolo-reactions.js';
import '../../src/elements/vicolo-tile-marks.js';
import type {VicoloTileMarks} from '../../src/elements/vicolo-tile-marks.js';
import {en} from '../../src/elements/words/en.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';
import {expectAccessible, focused, Gathered, press, tabTo} from './on-the-page.js';

let session: RoomSession | undefined;

afterEach(async () => {
  await session?.leave();
  fixtureCleanup();
});

async function inside(people: Parameters<typeof aSession>[0] = {}) {
  const made = aSession(people);
  session = made.session;
  await made.session.join();
  return made;
}

describe('<vicolo-hand>', () => {
  async function theHand() {
    const made = await inside();
    const hand = await fixture<VicoloHand>(html`<vicolo-hand .session=${made.session}></vicolo-hand>`);
    const button = hand.renderRoot.querySelector('button')!;
    return {...made, hand, button};
  }

  it('raises and lowers, and shows what others see', async () => {
    const {button, session: one, hand} = await theHand();
    await tabTo(button);
    await press('Enter');
    await until('up', () => one.hands.raised.get().includes('alex'));
    await hand.updateComplete;
    expect(button.ariaPressed).to.equal('true');
    await expectAccessible(hand, 'up');
    await press('Space');
    await until('down', () => one.hands.raised.get().length === 0);
    await until('shown', () => button.ariaPressed === 'false');
    await expectAccessible(hand, 'down');
  });

  it('cannot be used where the token does not grant it, and says why', async () => {
    const {button, hand, meeting, session: one} = await theHand();
    meeting.permit(false);
    await until('forbidden', () => !one.hands.allowed.get());
    await hand.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(hand.renderRoot.querySelector('#hand-hint')!.textContent).to.equal(en.notAllowedToPublish);
    button.click();
    expect(one.hands.raised.get()).to.deep.equal([]);
    await expectAccessible(hand, 'forbidden');
  });

  it('has every part of its documentation, and stands alone', async () => {
    const hand = await fixture<VicoloHand>(html`<vicolo-hand></vicolo-hand>`);
    hand.renderRoot.querySelector('button')!.click();
    const gathered = new Gathered();
    gathered.look(hand);
    await gathered.expectAllOf('vicolo-hand');
  });
});

describe('<vicolo-reactions>', () => {
  async function theReactions() {
    const made = await inside();
    const element = await fixture<VicoloReactions>(
      html`<vicolo-reactions .session=${made.session}></vicolo-reactions>`,
    );
    const opener = element.renderRoot.querySelector('button')!;
    const popover = element.renderRoot.querySelector<HTMLElement>('[popover]')!;
    return {...made, element, opener, popover};
  }

  it('opens by keyboard, sends, stays open, and closes by Escape', async () => {
    const {element, opener, popover, meeting} = await theReactions();
    await tabTo(opener);
    await press('Enter');
    await until('open', () => popover.matches(':popover-open'));
    await until('expanded', () => opener.ariaExpanded === 'true');
    await expectAccessible(element, 'open');
    expect(focused()?.ariaLabel).to.equal(en.reaction.like);
    await press('Enter');
    await press('Tab');
    await press('Enter');
    await until('sent', () => meeting.sent.length === 2);
    expect(meeting.sent.map(({text}) => text)).to.deep.equal(['like', 'clap']);
    expect(popover.matches(':popover-open')).to.equal(true);
    await press('Escape');
    await until('closed', () => opener.ariaExpanded === 'false');
  });

  it('cannot be used where the token does not grant it, and says why', async () => {
    const {element, opener, popover, meeting, session: one} = await theReactions();
    meeting.permit(false);
    await until('forbidden', () => !one.reactions.allowed.get());
    await element.updateComplete;
    opener.click();
    expect(popover.matches(':popover-open')).to.equal(false);
    expect(element.renderRoot.querySelector('#hint')!.textContent).to.equal(en.notAllowedToPublish);
    await expectAccessible(element, 'forbidden');
  });

  it('has every part of its documentation, and stands alone', async () => {
    const element = await fixture<VicoloReactions>(html`<vicolo-reactions></vicolo-reactions>`);
    const gathered = new Gathered();
    gathered.look(element);
    await gathered.expectAllOf('vicolo-reactions');
  });
});

describe('<vicolo-tile-marks>', () => {
  async function theMarks() {
    const made = await inside({people: [{identity: 'a', camera: 'none', attributes: {'vicolo.hand': '5'}}]});
    const participant = made.session.participants.get().find(({identity}) => identity === 'a');
    const marks = await fixture<VicoloTileMarks>(html`
      <vicolo-tile-marks .session=${made.session} .participant=${participant}></vicolo-tile-marks>
    `);
    const reactions = () => [...marks.renderRoot.querySelectorAll('.reaction')].map(({textContent}) => textContent);
    const send = (name: string, from: string) => {
      made.meeting.data('vicolo.reaction', new TextEncoder().encode(name), from);
    };
    return {...made, marks, reactions, send};
  }

  it('shows the hand with its place, in words too', async () => {
    const {marks, meeting} = await theMarks();
    const hand = () => marks.renderRoot.querySelector('[part=hand]')?.textContent ?? '';
    expect(hand()).to.contain('1').and.to.contain(en.handUp(1));
    meeting.set({identity: 'a', attributes: {}});
    await until('no hand', () => hand() === '');
  });

  it('shows the reactions of its person only', async () => {
    const {reactions, send, session: one, marks} = await theMarks();
    send('clap', 'a');
    await one.reactions.send('love');
    await marks.updateComplete;
    expect(reactions()).to.deep.equal(['👏']);
    await expectAccessible(marks, 'a hand and a reaction');
    const gathered = new Gathered();
    gathered.look(marks);
    await gathered.expectAllOf('vicolo-tile-marks');
  });

  it('keeps what floats already when more comes', async () => {
    const {marks, send} = await theMarks();
    send('clap', 'a');
    await marks.updateComplete;
    const first = marks.renderRoot.querySelector('.reaction');
    send('like', 'a');
    await marks.updateComplete;
    expect(marks.renderRoot.querySelector('.reaction') === first).to.equal(true);
    expect(marks.renderRoot.querySelectorAll('.reaction').length).to.equal(2);
  });

  it('drops unknown and hostile reactions', async () => {
    const {reactions, send, marks} = await theMarks();
    for (const name of ['<img src=x>', 'LIKE', '\u202elike', '']) send(name, 'a');
    await marks.updateComplete;
    expect(reactions()).to.deep.equal([]);
  });
});
