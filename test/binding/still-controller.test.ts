// A picture that stands still is noticed by its frames; one that need not move, or that nobody looks at, is left alone.
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {StillController} from '../../src/binding/still-controller.js';
import {until} from '../support/until.js';

class StillProbe extends LitElement {
  moving = true;
  readonly picture = new StillController(this, () =>
    this.moving ? (this.renderRoot.querySelector('video') ?? undefined) : undefined,
  );

  override render(): TemplateResult {
    return html`<video autoplay .muted=${true} width="160" height="90"></video>`;
  }
}
customElements.define('still-probe', StillProbe);

describe('a still picture', () => {
  let probe: StillProbe;
  let context: CanvasRenderingContext2D;
  let timer: ReturnType<typeof setInterval>;

  const draw = () => {
    timer = setInterval(() => {
      context.fillStyle = `hsl(${String(Date.now() % 360)} 50% 50%)`;
      context.fillRect(0, 0, 16, 9);
    }, 100);
  };

  beforeEach(async () => {
    probe = await fixture<StillProbe>(html`<still-probe></still-probe>`);
    const canvas = Object.assign(document.createElement('canvas'), {width: 16, height: 9});
    context = canvas.getContext('2d')!;
    draw();
    const video = probe.renderRoot.querySelector('video')!;
    video.srcObject = canvas.captureStream(10);
    await until('a frame', () => video.getVideoPlaybackQuality().totalVideoFrames > 0);
  });
  afterEach(() => clearInterval(timer));

  it('is said when no frame comes, and no more when one does', async () => {
    expect(probe.picture.still).to.equal(false);
    clearInterval(timer);
    await until('the word', () => probe.picture.still);
    draw();
    await until('the end of it', () => !probe.picture.still);
  });

  it('is nothing where none should move', async () => {
    clearInterval(timer);
    await until('the word', () => probe.picture.still);
    probe.moving = false;
    await until('the end of it', () => !probe.picture.still);
  });

  it('is nothing where it is scrolled away', async () => {
    const seen = await fixture<StillProbe>(html`<still-probe></still-probe>`);
    const video = seen.renderRoot.querySelector('video')!;
    video.srcObject = probe.renderRoot.querySelector('video')!.srcObject;
    await until('a frame', () => video.getVideoPlaybackQuality().totalVideoFrames > 0);
    probe.style.cssText = 'position: absolute; inset-block-start: -1000px';
    clearInterval(timer);
    await until('the word of the one that is seen', () => seen.picture.still);
    expect(probe.picture.still).to.equal(false);
  });

  it('is said no more of an element that has gone', async () => {
    clearInterval(timer);
    await until('the word', () => probe.picture.still);
    probe.remove();
    expect(probe.picture.still).to.equal(false);
  });
});
