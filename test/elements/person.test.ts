import {expect} from '@open-wc/testing';
import {hueOf, initialsOf} from '../../src/elements/person.js';

describe('the initials of a name', () => {
  for (const [name, initials] of [
    ['김서연', '서연'],
    ['김산', '김산'],
    ['남궁민수', '민수'],
    ['김 서연', '김서'],
    ['서연 (디자인)', '서디'],
    ['대한민국만세', '대'],
    ['Alex', 'A'],
    ['Alex Kim', 'AK'],
    ['  alex   van der  kim ', 'AK'],
    ['élodie ångström', 'ÉÅ'],
    ['Alex (Design)', 'AD'],
    ['"Q" Smith', 'QS'],
    ['bot-1', 'B'],
    ['42', '4'],
    ['山田 太郎', '山太'],
    ['😀 Kim', '😀K'],
    ['???', '?'],
    ['', '?'],
    ['   ', '?'],
  ] as const) {
    it(`of "${name}" are ${initials}`, () => {
      expect(initialsOf(name)).to.equal(initials);
    });
  }
});

describe('the hue of a person', () => {
  it('is the same for ever', () => {
    expect(['alex', '김서연', ''].map(hueOf)).to.deep.equal([hueOf('alex'), hueOf('김서연'), 61]);
    expect(hueOf('alex')).to.equal(hueOf('al' + 'ex'));
  });

  it('is a whole number of degrees, and spreads over the circle', () => {
    const hues = Array.from({length: 2000}, (_, i) => hueOf(`person-${String(i)}`));
    for (const hue of hues) expect(Number.isInteger(hue) && hue >= 0 && hue < 360).to.equal(true);
    const sixths = Array.from({length: 6}, (_, i) => hues.filter((hue) => Math.floor(hue / 60) === i).length);
    for (const many of sixths) expect(many).to.be.within(200, 470);
  });
});
