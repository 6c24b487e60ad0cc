import {expect} from '@open-wc/testing';
import {themeCss, TOKENS} from '../../stories/theme.js';

describe('the theme builder', () => {
  it('knows every token', () => {
    expect(TOKENS).to.include.members(['accent', 'text-quiet', 'speaking', 'font', 'radius']);
    expect(new Set(TOKENS).size).to.equal(TOKENS.length);
  });

  it('writes what was chosen, for both schemes where they differ', () => {
    const theme = {accent: '#123456', 'accent dark': '#abcdef', radius: ' 4px ', text: '', 'tile dark': '#111'};
    expect(themeCss(theme)).to.equal(
      ':root {\n  --vicolo-accent: light-dark(#123456, #abcdef);\n  --vicolo-tile: #111;\n  --vicolo-radius: 4px;\n}',
    );
  });

  it('says so where nothing was', () => {
    expect(themeCss({accent: ''})).to.match(/^\/\*.*\*\/$/);
  });
});
