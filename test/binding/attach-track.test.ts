import {expect, fixture, fixtureCleanup, html, nextFrame} from '@open-wc/testing';
import {nothing, render} from 'lit';
import {attachTrack} from '../../src/binding/attach-track.js';
import type {AttachableTrack} from '../../src/session/participant.js';

/** A track that notes what is done with it, and whether the element was in the page. */
function aTrack(name: string, log: string[]): AttachableTrack {
  return {
    attach: (element) => log.push(`attach ${name}${element.isConnected ? '' : ' too early'}`),
    detach: () => log.push(`detach ${name}`),
  };
}

describe('a track in a video', () => {
  let log: string[] = [];
  let home: HTMLElement;
  beforeEach(async () => {
    log = [];
    home = await fixture(html`<div></div>`);
  });
  afterEach(() => {
    render(nothing, home);
    fixtureCleanup();
  });

  const show = async (track: AttachableTrack | undefined, into: HTMLElement | DocumentFragment = home) => {
    const part = render(html`<video ${attachTrack(track)}></video>`, into);
    await Promise.resolve();
    return part;
  };

  it('is attached once, however often it is drawn', async () => {
    const track = aTrack('a', log);
    await show(track);
    await show(track);
    await show(track);
    expect(log).to.deep.equal(['attach a']);
  });

  it('gives way to another', async () => {
    await show(aTrack('a', log));
    await show(aTrack('b', log));
    expect(log).to.deep.equal(['attach a', 'detach a', 'attach b']);
  });

  it('is detached when there is none any more', async () => {
    await show(aTrack('a', log));
    await show(undefined);
    await show(undefined);
    expect(log).to.deep.equal(['attach a', 'detach a']);
  });

  it('is detached when the video is taken away', async () => {
    await show(aTrack('a', log));
    render(nothing, home);
    await Promise.resolve();
    expect(log).to.deep.equal(['attach a', 'detach a']);
  });

  it('waits until the video stands in the page', async () => {
    const fragment = document.createDocumentFragment();
    const drawn = show(aTrack('a', log), fragment);
    home.append(fragment);
    await drawn;
    expect(log).to.deep.equal(['attach a']);
  });

  it('stays attached when its home is left and entered in the same moment, as when moved', async () => {
    const part = await show(aTrack('a', log));
    part.setConnected(false);
    part.setConnected(true);
    await nextFrame();
    expect(log).to.deep.equal(['attach a']);
  });

  it('is detached while its home is out of the page, and attached again', async () => {
    const part = await show(aTrack('a', log));
    part.setConnected(false);
    await Promise.resolve();
    expect(log).to.deep.equal(['attach a', 'detach a']);
    part.setConnected(true);
    await Promise.resolve();
    expect(log).to.deep.equal(['attach a', 'detach a', 'attach a']);
  });

  it('that changes twice in a moment is never attached in between', async () => {
    void show(aTrack('a', log));
    void show(aTrack('b', log));
    await show(aTrack('c', log));
    expect(log).to.deep.equal(['attach c']);
  });
});
