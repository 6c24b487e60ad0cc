import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {findLinks} from '../../../src/session/chat/links.js';

const linksIn = (text: string) =>
  findLinks(text).flatMap(({text: shown, href}) => (href ? [[shown, href] as const] : []));

describe('links in a text', () => {
  for (const [text, ...links] of [
    ['nothing here'],
    ['see https://example.com.', 'https://example.com'],
    ['(https://en.wikipedia.org/wiki/Room_(disambiguation))', 'https://en.wikipedia.org/wiki/Room_(disambiguation)'],
    ['[https://example.com/a]', 'https://example.com/a'],
    ['http://a.example/x?y=1&z=2#w, and www.b.example!', 'http://a.example/x?y=1&z=2#w', 'www.b.example'],
    ['https://example.com/doc에서 보세요', 'https://example.com/doc'],
    ['https://ko.wikipedia.org/wiki/한국', 'https://ko.wikipedia.org/wiki/한국'],
    ['https://example.com，그리고', 'https://example.com'],
    ['HTTPS://EXAMPLE.COM/A', 'HTTPS://EXAMPLE.COM/A'],
    ['http://localhost:8080/x', 'http://localhost:8080/x'],
    ['javascript:alert(1) data:text/html,x file:///etc/passwd ftp://x.example'],
    ['https://bank.example@evil.example/login'],
    ['me@www.example.com'],
    ['https:// https://? http://x www.'],
    [`https://example.com/${'a'.repeat(3_000)}`],
  ] as const) {
    it(text.slice(0, 60), () => {
      expect(linksIn(text).map(([shown]) => shown)).to.deep.equal(links);
    });
  }

  it('are at most fifty in one text', () => {
    expect(linksIn('https://a.example '.repeat(500))).to.have.length(50);
  });

  it('give the whole text again, and lead only to the web', () => {
    const part = fc.oneof(
      fc.string({unit: 'binary', maxLength: 20}),
      fc.constantFrom('https://', 'www.', 'javascript:', '(', ')', '@', '가', '.', ' ', 'example.com', '/'),
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 40}), (parts) => {
        const text = parts.join('');
        const pieces = findLinks(text);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
        for (const {href} of pieces) if (href) expect(new URL(href).protocol).to.match(/^https?:$/);
      }),
    );
  });

  it('are found quickly in what was made to be slow', () => {
    for (const text of [
      'www.'.repeat(1_000),
      'https://a.b/'.repeat(400),
      `https://a.b/${')'.repeat(4_000)}`,
      `https://a.b/${')'.repeat(2_000)} `.repeat(50),
      '('.repeat(4_000),
    ]) {
      const start = performance.now();
      findLinks(text);
      expect(performance.now() - start, text.slice(0, 20)).to.be.below(100);
    }
  });
});
