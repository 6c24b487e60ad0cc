import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {ERROR_CODES} from '../../src/cloud/errors.js';
import '../../src/lobby.js';
import type {VicoloLobby} from '../../src/elements/vicolo-lobby.js';
import {en} from '../../src/elements/words/en.js';
import {ko} from '../../src/elements/words/ko/ko.js';
import {languageOf, setWords, wordsOf} from '../../src/elements/words/words.js';
import type {LeaveReason} from '../../src/session/leave-reason.js';
import {until} from '../support/until.js';
import {flat} from './all-words.js';

const REASONS = Object.keys({
  left: 0,
  'element-removed': 0,
  switched: 0,
  'removed-by-host': 0,
  'room-ended': 0,
  'duplicate-identity': 0,
  'server-shutdown': 0,
  'connection-lost': 0,
  unknown: 0,
} satisfies Record<LeaveReason, number>) as LeaveReason[];

describe('the words', () => {
  afterEach(() => {
    fixtureCleanup();
    document.documentElement.lang = 'en';
  });

  const title = (lobby: VicoloLobby) => lobby.renderRoot.querySelector('[part~=title]')?.textContent;

  for (const [language, words] of Object.entries({en, ko})) {
    it(`are none empty in ${language}`, () => {
      for (const [key, value] of flat(words)) {
        if (typeof value === 'string') expect(value.trim(), key).not.to.equal('');
      }
    });

    it(`are there for every error code and reason for leaving in ${language}`, () => {
      expect(Object.keys(words.error).sort()).to.deep.equal([...ERROR_CODES].sort());
      expect(Object.keys(words.leftBecause).sort()).to.deep.equal([...REASONS].sort());
    });

    it(`hold what they are told of in ${language}`, () => {
      for (const say of [words.screenOf, words.joined, words.left, words.failed]) {
        expect(say('서연')).to.contain('서연');
      }
      expect(words.tileOf('Alex', ['a', 'b'])).to.match(/Alex.*a.*b/);
      for (const say of [words.startsAt, words.createdAt]) expect(say('noon')).to.contain('noon');
      for (const say of [words.editRoom, words.deleteRoom, words.deleteQuestion, words.scheduleHint]) {
        expect(say('서연')).to.contain('서연');
      }
      expect(words.roomBecame('A', 'B')).to.match(/A.*B/);
      for (const say of [words.itemName, words.itemValue, words.removeItem]) expect(say(7)).to.contain('7');
      for (const say of [words.people, words.allShown, words.newMeanwhile]) {
        for (const count of [0, 1, 2, 100]) expect(say(count)).to.contain(String(count));
      }
    });
  }

  it('are not copied where the page changes none, since every drawing asks for them', () => {
    expect(wordsOf('en-GB')).to.equal(wordsOf('en'));
    setWords('qq', {join: 'Eniri'});
    expect(wordsOf('qq').join).to.equal('Eniri');
    expect(wordsOf('en').join).to.equal(en.join);
  });

  it('count one in English as one', () => {
    expect([en.people(1), en.people(2), en.allShown(1)]).to.deep.equal(['1 person', '2 people', '1 room']);
  });

  for (const language of ['en', 'EN-us', 'eo-x', '', 'constructor', '__proto__', 'x-y', '-', '_']) {
    it(`are English for the language "${language}"`, async () => {
      expect(wordsOf(language).join).to.equal('Join');
      const lobby = await fixture<VicoloLobby>(html`<vicolo-lobby lang=${language}></vicolo-lobby>`);
      expect(title(lobby)).to.equal(en.readyToJoin);
    });
  }

  describe('of a page', () => {
    it('can be changed, one at a time, and are drawn at once', async () => {
      const lobby = await fixture<VicoloLobby>(html`<vicolo-lobby></vicolo-lobby>`);
      setWords('en', {readyToJoin: 'Come in!'});
      await lobby.updateComplete;
      expect(title(lobby)).to.equal('Come in!');
      setWords('en-GB', {join: 'Enter'});
      expect([wordsOf('en').readyToJoin, wordsOf('en').join]).to.deep.equal(['Come in!', 'Enter']);
      setWords('en', {readyToJoin: en.readyToJoin, join: en.join});
    });

    it('can bring a language of their own; what is missing is English', async () => {
      setWords('eo', {readyToJoin: 'Ĉu vi pretas?'});
      const lobby = await fixture<VicoloLobby>(html`<vicolo-lobby lang="eo"></vicolo-lobby>`);
      expect(title(lobby)).to.equal('Ĉu vi pretas?');
      expect(lobby.renderRoot.querySelector('[part~=join-button]')!.textContent).to.contain('Join');
    });

    it('hold markup as text', async () => {
      setWords('xx', {readyToJoin: '<img src=x>'});
      const lobby = await fixture<VicoloLobby>(html`<vicolo-lobby lang="xx"></vicolo-lobby>`);
      expect(title(lobby)).to.equal('<img src=x>');
    });
  });

  describe('are in the language', () => {
    it('of the element, before that of the page', async () => {
      document.documentElement.lang = 'ko';
      const lobby = await fixture<VicoloLobby>(html`<vicolo-lobby lang="en"></vicolo-lobby>`);
      expect(title(lobby)).to.equal(en.readyToJoin);
    });

    it('of the nearest ancestor', async () => {
      const home = await fixture(html`
        <div lang="en">
          <div lang="ko-KR"><vicolo-lobby></vicolo-lobby></div>
        </div>
      `);
      const lobby = home.querySelector('vicolo-lobby')!;
      await lobby.updateComplete;
      expect(title(lobby)).to.equal(ko.readyToJoin);
    });

    it('of an ancestor outside of a shadow root', async () => {
      const home = await fixture(html`<div lang="ko"><div></div></div>`);
      const inner = home.firstElementChild!.attachShadow({mode: 'open'}).appendChild(document.createElement('i'));
      expect(languageOf(inner)).to.equal('ko');
    });

    it('of the page, and follow it', async () => {
      document.documentElement.lang = 'ko';
      const lobby = await fixture<VicoloLobby>(html`<vicolo-lobby></vicolo-lobby>`);
      expect(title(lobby)).to.equal(ko.readyToJoin);
      document.documentElement.lang = 'en';
      await until('English', () => title(lobby) === en.readyToJoin);
    });

    it('of the element when that changes', async () => {
      const lobby = await fixture<VicoloLobby>(html`<vicolo-lobby lang="en"></vicolo-lobby>`);
      lobby.lang = 'ko';
      await lobby.updateComplete;
      expect(title(lobby)).to.equal(ko.readyToJoin);
    });

    it('English where nobody says one', () => {
      expect(languageOf(document.createElement('i'))).to.equal('en');
    });
  });
});
