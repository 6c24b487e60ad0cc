// The small window. A frame stands in for it: another document with a window of its own, as the real one is.
import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {viewOf} from '../../src/binding/room-view.js';
import '../../src/elements/vicolo-controls.js';
import type {VicoloControls} from '../../src/elements/vicolo-controls.js';
import type {VicoloStage} from '../../src/elements/vicolo-stage.js';
import type {RoomSession} from '../../src/session/room-session.js';
import {until} from '../support/until.js';
import {aSession} from './a-session.js';

interface Windows {
  documentPictureInPicture?: unknown;
}

describe('the small window', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'documentPictureInPicture');
  let session: RoomSession | undefined;

  afterEach(async () => {
    await session?.leave();
    fixtureCleanup();
    if (before) Object.defineProperty(globalThis, 'documentPictureInPicture', before);
    else delete (globalThis as Windows).documentPictureInPicture;
  });

  // The SDK listens to it too.
  const pretend = (methods: object | undefined) =>
    Object.defineProperty(globalThis, 'documentPictureInPicture', {
      configurable: true,
      value: methods && Object.assign(new EventTarget(), methods),
    });

  async function theControls() {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="stands in" width="360" height="480"></iframe>`);
    const opened = frame.contentWindow as Window & typeof globalThis;
    let closed = 0;
    opened.close = () => {
      closed++;
    };
    let asked = 0;
    pretend({
      requestWindow: () => {
        asked++;
        return Promise.resolve(opened);
      },
    });
    const made = aSession({people: [{identity: 'minji', name: 'Minji', camera: 'on'}]});
    session = made.session;
    await session.join();
    const controls = await fixture<VicoloControls>(html`
      <vicolo-controls lang="ko" style="--vicolo-radius: 3px; color-scheme: dark" .session=${session}></vicolo-controls>
    `);
    const button = () => controls.renderRoot.querySelector<HTMLElement>('[part~=pip-button]')!;
    const inside = () => opened.document.body.querySelector<VicoloStage>('vicolo-stage');
    const view = viewOf(session);
    const open = async () => {
      button().click();
      await until('open', () => view.smallWindow.get());
      await inside()!.updateComplete;
      await controls.updateComplete;
    };
    return {controls, button, inside, open, opened, view, session, asked: () => asked, closed: () => closed};
  }

  it('has tiles and the most needed buttons, with language and looks of the page', async () => {
    const {open, inside, opened, button} = await theControls();
    await open();
    expect(button().ariaPressed).to.equal('true');
    const root = opened.document.documentElement;
    expect([root.lang, root.style.colorScheme]).to.deep.equal(['ko', 'dark']);
    expect(root.style.getPropertyValue('--vicolo-radius')).to.equal('3px');
    expect(inside()!.layout).to.equal('pip');
    const tile = () => inside()!.renderRoot.querySelector('vicolo-participant-tile');
    await until('a tile', () => tile()?.shadowRoot?.querySelector('video'));
    const buttons = opened.document.querySelector<VicoloControls>('vicolo-controls')!;
    await until('buttons', () => buttons.renderRoot.querySelectorAll('[data-stop]').length === 3);
  });

  it('is styled: style sheets of one document cannot be used in another', async () => {
    const {open, inside, opened} = await theControls();
    await open();
    const tile = () => inside()!.renderRoot.querySelector('vicolo-participant-tile');
    await until('a tile', () => tile()?.shadowRoot?.querySelector('.base'));
    expect(opened.getComputedStyle(tile()!.renderRoot.querySelector('.base')!).position).to.equal('relative');
    const [sheet] = inside()!.shadowRoot!.adoptedStyleSheets;
    expect(sheet instanceof opened.CSSStyleSheet).to.equal(true);
  });

  it('is closed by its button, and holds nothing then', async () => {
    const {open, button, inside, view, closed} = await theControls();
    await open();
    button().click();
    expect([view.smallWindow.get(), closed(), inside()]).to.deep.equal([undefined, 1, null]);
  });

  it('is over when the person closes it, and can be opened again', async () => {
    const {open, opened, view, inside, asked} = await theControls();
    await open();
    opened.dispatchEvent(new Event('pagehide'));
    expect([view.smallWindow.get(), inside()]).to.deep.equal([undefined, null]);
    await open();
    expect(asked()).to.equal(2);
  });

  it('is one, however often its button is clicked', async () => {
    const {open, button, asked, view} = await theControls();
    button().click();
    await open();
    expect([asked(), typeof view.smallWindow.get()]).to.deep.equal([1, 'function']);
  });

  it('closes when the room is left', async () => {
    const {open, view, session: one, closed} = await theControls();
    await open();
    await one.leave();
    expect([view.smallWindow.get(), closed()]).to.deep.equal([undefined, 1]);
  });

  it('leaves everything as it is when the browser refuses', async () => {
    const {controls, button, view} = await theControls();
    let asked = false;
    pretend({
      requestWindow: () => {
        asked = true;
        return Promise.reject(new DOMException('', 'NotAllowedError'));
      },
    });
    button().click();
    await until('asked', () => asked);
    await controls.updateComplete;
    expect(view.smallWindow.get()).to.equal(undefined);
  });

  it('is the speaker’s video where a browser has no more, outside any shadow root, and gone afterwards', async () => {
    const {button, view} = await theControls();
    pretend(undefined);
    const shown: HTMLVideoElement[] = [];
    const {requestPictureInPicture} = HTMLVideoElement.prototype;
    HTMLVideoElement.prototype.requestPictureInPicture = function () {
      shown.push(this);
      return Promise.resolve({} as PictureInPictureWindow);
    };
    try {
      button().click();
      await until('open', () => view.smallWindow.get());
    } finally {
      HTMLVideoElement.prototype.requestPictureInPicture = requestPictureInPicture;
    }
    expect(shown).to.have.lengthOf(1);
    expect([shown[0]!.getRootNode() === document, shown[0]!.srcObject !== null]).to.deep.equal([true, true]);
    shown[0]!.dispatchEvent(new Event('leavepictureinpicture'));
    expect([view.smallWindow.get(), shown[0]!.isConnected, shown[0]!.srcObject]).to.deep.equal([
      undefined,
      false,
      null,
    ]);
  });

  it('is not offered where there is neither', async () => {
    const {controls, button} = await theControls();
    pretend(undefined);
    Object.defineProperty(document, 'pictureInPictureEnabled', {configurable: true, value: false});
    try {
      controls.requestUpdate();
      await controls.updateComplete;
      expect(button()).to.equal(null);
    } finally {
      delete (document as {pictureInPictureEnabled?: boolean}).pictureInPictureEnabled;
    }
  });
});
