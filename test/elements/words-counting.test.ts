import {expect} from '@open-wc/testing';
import {dateFormat} from '../../src/elements/date-format.js';
import {countingIn} from '../../src/elements/words/counting.js';
import {dictionary} from '../../src/elements/words/languages.js';

/** Said of so many people, where a language has another form for it. */
const PEOPLE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  ar: {1: 'شخص واحد', 2: 'شخصان', 3: '3 أشخاص', 11: '11 شخصًا', 100: '100 شخص', 103: '103 أشخاص'},
  de: {0: '0 Personen', 1: '1 Person', 2: '2 Personen', 12_345: '12.345 Personen'},
  es: {1: '1 persona', 2: '2 personas', 1_000_000: '1.000.000 de personas'},
  fr: {0: '0 personne', 1: '1 personne', 2: '2 personnes', 1_000_000: '1\u202f000\u202f000 de personnes'},
  id: {1: '1 orang', 12_345: '12.345 orang'},
  pt: {1: '1 pessoa', 2: '2 pessoas', 2_000_000: '2.000.000 de pessoas'},
};

describe('counting', () => {
  for (const [language, forms] of Object.entries(PEOPLE)) {
    it(`is done by the rules of ${language}`, async () => {
      const words = await dictionary(language);
      for (const [count, said] of Object.entries(forms)) expect(words.people(Number(count))).to.equal(said);
    });
  }

  it('has Latin digits in Arabic, in dates as in words, unless the page asks for others', () => {
    const year = (language: string) => dateFormat(language, 'year', {year: 'numeric'}).format(new Date(2026, 5));
    for (const tag of ['ar', 'ar-EG', 'ar_EG']) expect(year(tag)).to.contain('2026');
    expect(year('ar-u-nu-arab')).to.contain('٢٠٢٦');
    expect(year('th-u-ca-gregory')).to.contain('2026');
  });

  it('says what holds for all others where a language has a form that was not given', () => {
    expect(countingIn('ar').plural(2, () => ({other: 'several'}))).to.equal('several');
  });
});
