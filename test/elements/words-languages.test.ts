// What is asked of every dictionary; that the words are good ones only a speaker can say.
import {expect} from '@open-wc/testing';
import {ERROR_CODES} from '../../src/cloud/errors.js';
import {en} from '../../src/elements/words/en.js';
import type {Words} from '../../src/elements/words/vocabulary.js';
import {flat, spoken, translations} from './all-words.js';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'id', 'ja', 'ko', 'pt', 'th', 'vi', 'zh', 'zh-hant'];

/** Words that a language has from English, or shares with it. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['Chat', 'Hand', 'Host', 'Moderation', 'Name', 'Webinar', 'optional'],
  es: ['Chat'],
  fr: ['Chat', 'Description', 'Messages', 'Type', 'Volume'],
  id: ['Speaker', 'Volume'],
  pt: ['Chat', 'Layout', 'Volume', 'Webinar'],
  vi: ['Camera'],
};

/** In which letters a language is written; those in Latin letters are known by not being English. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  th: /\p{Script=Thai}/u,
  zh: /\p{Script=Han}/u,
  'zh-hant': /\p{Script=Han}/u,
};

const digits = (text: string) => text.replace(/(?<=\d)[.,\s\u00a0\u202f](?=\d)/g, '');
const kinds = (words: object) => Object.fromEntries(flat(words).map(([key, value]) => [key, typeof value]));

describe('dictionaries', () => {
  let all: ReadonlyMap<string, Words>;
  before(async () => {
    all = await translations();
  });

  it('are there for these languages', () => {
    expect([...all.keys()].sort()).to.deep.equal(LANGUAGES);
  });

  for (const language of LANGUAGES) {
    describe(`in ${language}`, () => {
      let words: Words;
      before(() => {
        words = all.get(language)!;
      });

      it('have the same keys as English, texts where texts and functions where functions', () => {
        expect(kinds(words)).to.deep.equal(kinds(en));
      });

      it('know every error and every reason for leaving', () => {
        expect(Object.keys(words.error).sort()).to.deep.equal([...ERROR_CODES].sort());
        expect(Object.keys(words.leftBecause).sort()).to.deep.equal(Object.keys(en.leftBecause).sort());
      });

      it('say everything, without space around it', () => {
        for (const [key, text] of spoken(words)) {
          if (key !== 'failed') expect(text, key).to.equal(text.trim());
          expect(text, key).not.to.equal('');
        }
      });

      it('say what they are told', () => {
        const english = spoken(en);
        for (const [key, text] of spoken(words)) {
          for (const told of ['21', '37']) {
            if (english.get(key)!.includes(told)) expect(text, key).to.contain(told);
          }
        }
      });

      it('say a word for every number', () => {
        for (const count of [0, 1, 2, 3, 11, 100, 1_000_000]) {
          for (const [key, text] of spoken(words, [count, count])) {
            expect(text, `${key} of ${String(count)}`).not.to.match(/undefined|NaN|null|\[object/);
            if (count > 2 && spoken(en, [count, count]).get(key)!.includes(String(count))) {
              expect(digits(text), `${key} of ${String(count)}`).to.contain(String(count));
            }
          }
        }
      });

      it('name a menu of devices by what is seen on its button, and more', () => {
        for (const kind of ['microphone', 'camera', 'speaker'] as const) {
          expect(words.chooseDevice[kind].toLowerCase()).to.contain(words[kind].toLowerCase());
        }
      });

      it('are not English', () => {
        const english = new Map(flat(en));
        const same = flat(words).filter(([key, text]) => typeof text === 'string' && text === english.get(key));
        expect(
          same.map(([, text]) => text).filter((text) => !SHARED[language]?.includes(text as string)),
        ).to.deep.equal([]);
      });

      it('are written in the letters of the language', () => {
        const letters = LETTERS[language];
        if (!letters) return;
        for (const [key, text] of flat(words)) {
          if (typeof text === 'string') expect(text, key).to.match(letters);
        }
      });
    });
  }
});
