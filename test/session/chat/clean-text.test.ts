import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cleanFileName, cleanText, cutAt, isOnlyEmoji} from '../../../src/session/chat/clean-text.js';

const hostile = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc
    .array(
      fc.constantFrom('\u202e', '\u2066', '\u0000', '\u001b', '\ud800', '\udc00', '\n', '\r', '\t', 'a', '😀', '가'),
      {maxLength: 200},
    )
    .map((all) => all.join('')),
);

describe('cleaning a text', () => {
  for (const [what, raw, clean] of [
    ['a plain line', 'Hello', 'Hello'],
    ['several lines', 'a\nb\n\nc', 'a\nb\n\nc'],
    ['lines of other systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a wall of empty lines', `a${'\n'.repeat(500)}b`, 'a\n\n\nb'],
    ['direction marks', 'user\u202egpj.exe\u2069', 'usergpj.exe'],
    ['control characters', 'a\u0000b\u001b[31mc\u007f', 'ab[31mc'],
    ['a half character', 'a\ud83d b', 'a b'],
    ['a family', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['markup, which stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['nothing but spaces', ' \n\t ', ''],
  ] as const) {
    it(what, () => {
      expect(cleanText(raw, 1_000)).to.deep.equal({text: clean, cut: false});
    });
  }

  it('cuts and says so, and never through a character', () => {
    expect(cleanText('abcdef', 3)).to.deep.equal({text: 'abc', cut: true});
    expect(cleanText('ab😀', 3)).to.deep.equal({text: 'ab', cut: true});
    expect(cleanText('x'.repeat(1_000_000), 4_000)).to.deep.equal({text: 'x'.repeat(4_000), cut: true});
    expect(cleanText('abc', 3).cut).to.equal(false);
  });

  it('leaves nothing that is unseen, is never longer, and cleans a clean text to itself', () => {
    fc.assert(
      fc.property(hostile, fc.integer({min: 1, max: 100}), (raw, longest) => {
        const {text} = cleanText(raw, longest);
        expect(text.length).to.be.at.most(longest);
        expect(text).not.to.match(/[\p{Bidi_Control}\p{Cs}]|[^\P{Cc}\n\t]|\n{4}/u);
        expect(cleanText(text, longest)).to.deep.equal({text: text.trim(), cut: false});
      }),
    );
  });

  it('is quick with a megabyte of anything', () => {
    for (const unit of ['\u202e', '\n', ' ', '😀', 'a\n']) {
      const start = performance.now();
      cleanText(unit.repeat(1_000_000), 4_000);
      expect(performance.now() - start, JSON.stringify(unit)).to.be.below(200);
    }
  });
});

describe('cleaning a file’s name', () => {
  for (const [raw, clean] of [
    ['Report.pdf', 'Report.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\photo.png', 'photo.png'],
    ['photo\u202egnp.exe', 'photognp.exe'],
    ['a\nb\tc.txt', 'a b c.txt'],
    ['.bashrc', 'bashrc'],
    ['<b>.html', '_b_.html'],
    ['회의록 11월.hwp', '회의록 11월.hwp'],
  ] as const) {
    it(JSON.stringify(raw), () => {
      expect(cleanFileName(raw, 120)).to.equal(clean.replace('\t', ' '));
    });
  }

  it('keeps the ending of a long one', () => {
    const name = cleanFileName(`${'n'.repeat(10_000)}.docx`, 40);
    expect(name).to.have.length(40);
    expect(name).to.match(/….*\.docx$|…\.docx$/);
  });

  it('is never longer, on one line, and without a folder', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const name = cleanFileName(raw, 40);
        expect(name.length).to.be.at.most(40);
        expect(name).not.to.match(/[/\\\n\p{Bidi_Control}\p{Cs}]/u);
      }),
    );
  });
});

describe('only emoji', () => {
  it('are one to three, of any make', () => {
    for (const text of ['😀', '👨‍👩‍👧', '👍🏽👍🏽', '🇰🇷', '❤️ 🎉 😀']) expect(isOnlyEmoji(text), text).to.equal(true);
    for (const text of ['', 'a', '😀!', '😀😀😀😀', '1', '#']) expect(isOnlyEmoji(text), text).to.equal(false);
  });
});

it('a cut is the text itself where it is short enough', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.nat(20), (text, longest) => {
      const cut = cutAt(text, longest);
      expect(text.startsWith(cut)).to.equal(true);
      if (text.length <= longest) expect(cut).to.equal(text);
      else expect(cut.length).to.be.within(longest - 1, longest);
    }),
  );
});
