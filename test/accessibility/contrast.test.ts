// The colours of the tokens as they come, in both schemes: words are read, and what is not words is seen (WCAG 1.4.3 and 1.4.11).
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {baseStyles} from '../../src/elements/styles/base.js';

const WORDS = 4.5;
const SEEN = 3;

/** What stands on what, and how much they must differ. */
const PAIRS: readonly (readonly [front: string, behind: readonly string[], least: number])[] = [
  ['text', ['surface', 'raised', 'stage', 'tile'], WORDS],
  ['quiet', ['surface', 'raised', 'stage'], WORDS],
  ['accent', ['surface', 'raised'], WORDS],
  ['danger', ['surface', 'raised'], WORDS],
  ['success', ['surface', 'raised'], WORDS],
  ['warning', ['surface', 'raised'], WORDS],
  ['on-accent', ['accent'], WORDS],
  ['on-danger', ['danger'], WORDS],
  ['focus', ['surface', 'raised', 'stage', 'tile'], SEEN],
  ['speaking', ['surface', 'stage'], SEEN],
];
/** Lines that divide, and tell nothing that is not told otherwise; fields have a darker one. */
const ORNAMENT = ['border'];

class TokenProbe extends LitElement {
  static override styles = baseStyles;
  override render() {
    return html`<i></i>`;
  }

  rgb(token: string): readonly number[] {
    const mark = this.renderRoot.querySelector('i')!;
    mark.style.color = `var(--_${token})`;
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.fillStyle = getComputedStyle(mark).color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }
}
customElements.define('token-probe', TokenProbe);

describe('contrast', () => {
  for (const scheme of ['light', 'dark']) {
    it(`of all tokens is enough in ${scheme}`, async () => {
      const probe = await fixture<TokenProbe>(html`<token-probe style="color-scheme: ${scheme}"></token-probe>`);
      const weak = PAIRS.flatMap(([front, behind, least]) =>
        behind.flatMap((back) => {
          const ratio = contrast(probe.rgb(front), probe.rgb(back));
          return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)} of ${String(least)}`] : [];
        }),
      );
      expect(weak).to.deep.equal([]);
    });
  }

  it('is looked at for every colour', () => {
    const named = new Set([...PAIRS.flatMap(([front, behind]) => [front, ...behind]), ...ORNAMENT]);
    const colours = [...String(baseStyles[0]).matchAll(/--_([\w-]+): var\(--vicolo-[\w-]+, (?:light-dark|var\(--_)/g)];
    expect(colours.length).to.be.above(12);
    expect(colours.map(([, name]) => name).filter((name) => !named.has(name!))).to.deep.equal([]);
  });

  it('is counted as the guidelines do', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(contrast([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.01);
  });
});

function contrast(one: readonly number[], other: readonly number[]): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
