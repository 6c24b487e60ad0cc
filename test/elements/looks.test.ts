// A page that registers every element downloads what it shows: an element's looks come when it is first on the page.
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/index.js';
import {VicoloStage, type VicoloRoomCard} from '../../src/index.js';
import {setWords} from '../../src/elements/words/words.js';
import {expectAccessible} from './on-the-page.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly members?: readonly {readonly name: string; readonly static?: boolean}[];
    }[];
  }[];
}

const TAGS = {
  'vicolo-controls': 'controls',
  'vicolo-lobby': 'lobby',
  'vicolo-participant-tile': 'participant-tile',
  'vicolo-room': 'room',
  'vicolo-room-card': 'room-card',
  'vicolo-room-list': 'room-list',
  'vicolo-stage': 'stage',
};

performance.setResourceTimingBufferSize(2_000); // there are as many modules as files here

const downloaded = () =>
  performance
    .getEntriesByType('resource')
    .flatMap(({name}) => /looks\/([\w-]+)-looks\.[jt]s/.exec(name)?.[1] ?? [])
    .sort();

describe('looks', () => {
  afterEach(fixtureCleanup);

  // The first test: later ones have downloaded some.
  it('are not downloaded before an element is on the page, which has all its properties already', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    for (const tag of Object.keys(TAGS)) {
      const members = declarations.find(({tagName}) => tagName === tag)?.members ?? [];
      const element = document.createElement(tag);
      for (const {name, static: ofClass} of members) {
        if (!ofClass) expect(name in element, `${tag}.${name}`).to.equal(true);
      }
    }
    expect(downloaded()).to.deep.equal([]);
  });

  it('come with the first element of their kind, and those of no other', async () => {
    const card = await fixture<VicoloRoomCard>(html`<vicolo-room-card room-id="42"></vicolo-room-card>`);
    expect(downloaded()).to.deep.equal(['room-card']);
    expect(card.renderRoot.querySelector('[part=base]')).not.to.equal(null);
    expect(card.shadowRoot?.adoptedStyleSheets.length, 'styles').to.be.above(3);
  });

  it('are there at once for the second', () => {
    const card = document.createElement('vicolo-room-card');
    document.body.append(card);
    (card as unknown as {performUpdate(): void}).performUpdate();
    expect(card.renderRoot.querySelector('[part=base]')).not.to.equal(null);
    card.remove();
  });

  it('stay away from an element that is gone before they come, and come when it is back', async () => {
    const list = document.createElement('vicolo-room-list');
    document.body.append(list);
    list.remove();
    await list.updateComplete;
    document.body.append(list);
    await list.updateComplete;
    expect(list.renderRoot.querySelector('h2')?.textContent).to.equal('Rooms');
    list.remove();
  });

  for (const tag of Object.keys(TAGS)) {
    it(`come with <${tag}>, and are drawn when its update is complete`, async () => {
      const element = document.createElement(tag) as VicoloRoomCard;
      document.body.append(element);
      await element.updateComplete;
      expect(downloaded()).to.include(TAGS[tag as keyof typeof TAGS]);
      expect(element.renderRoot.querySelector('[role=alert]:not(:empty)')).to.equal(null);
      element.remove();
    });
  }

  it('are those of a class that is built on', async () => {
    class OwnStage extends VicoloStage {}
    customElements.define('own-stage', OwnStage);
    const stage = await fixture<OwnStage>(html`<own-stage></own-stage>`);
    expect(stage.renderRoot.querySelector('[part=base]')?.getAttribute('role')).to.equal('group');
  });

  describe('that cannot be downloaded', () => {
    let fails = true;
    class FarStage extends VicoloStage {
      static override looks = undefined;
      protected override async loadLooks(): Promise<void> {
        if (fails) throw new TypeError('Failed to fetch dynamically imported module');
        FarStage.wear(VicoloStage.looks!);
        return Promise.resolve();
      }
    }
    customElements.define('far-stage', FarStage);

    it('are said to be missing, in the words of the page, and are asked for at the next drawing', async () => {
      const stage = await fixture<FarStage>(html`<far-stage></far-stage>`);
      const said = () => stage.renderRoot.querySelector('[role=alert]')?.textContent;
      expect(said()).to.match(/could not be loaded.*reload/);
      await expectAccessible(stage, 'without looks');
      setWords('en', {stage: 'Everybody'}); // draws
      await stage.updateComplete;
      expect(said()).to.match(/could not be loaded/);
      fails = false;
      stage.requestUpdate();
      await stage.updateComplete;
      expect(said()).to.equal(undefined);
      expect(stage.renderRoot.querySelector('[part=base]')?.getAttribute('aria-label')).to.equal('Everybody');
    });
  });
});
