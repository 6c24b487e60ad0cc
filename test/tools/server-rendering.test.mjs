// A page may come from its server with the shells of list and room in it (declarative shadow roots), in plain Node.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '../../src/room-list.js';
import '../../src/room.js';
import '../../src/elements/vicolo-stage.js';

const drawn = (template) => collectResult(render(template));
/** Markup without Lit's own comments. */
const plain = (text) => text.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(/\s+/g, ' ');

describe('on a server', () => {
  it('there is no document', () => assert.equal(typeof document, 'undefined'));

  it('a list is drawn with its title, its buttons that wait, and its styles', async () => {
    const text = plain(await drawn(html`<vicolo-room-list endpoint="sandbox"></vicolo-room-list>`));
    assert.match(text, /<vicolo-room-list [^>]*endpoint="sandbox"[^>]*><template [^>]*shadowrootmode="open"><style>/);
    assert.match(text, /<h2 id="heading" tabindex="-1">Rooms<\/h2>/);
    assert.match(text, /<button type="button" class="primary" part="create-button" disabled/);
    assert.match(text, /<p class="message" part="message">Waiting for this page to sign you in…<\/p>/);
    assert.match(text, /<style>[^]*\.skeleton i \{[^]*<\/style>/);
  });

  it('a room is drawn with its lobby inside', async () => {
    const text = plain(await drawn(html`<vicolo-room endpoint="sandbox" room-id="42"></vicolo-room>`));
    assert.match(text, /role="region" tabindex="-1" aria-label="Video room"/);
    assert.match(text, /<vicolo-lobby [^>]*><template [^>]*shadowrootmode="open">/);
    assert.match(text, /<h2 part="title">Ready to join\?<\/h2>/);
  });

  it('an element whose looks come later is empty, and says nothing of that', async () => {
    const text = plain(await drawn(html`<vicolo-stage></vicolo-stage>`));
    assert.match(text, /<\/style> ?<\/template><\/vicolo-stage>/);
  });

  it('what a page puts into the slots stays, beside the shadow root', async () => {
    const text = plain(await drawn(html`<vicolo-room room-id="42"><p slot="overlay">Hello</p></vicolo-room>`));
    assert.match(text, /<\/template><p slot="overlay">Hello<\/p><\/vicolo-room>/);
  });
});
