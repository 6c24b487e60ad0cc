import {expect} from '@open-wc/testing';
import {DisplayName, LONGEST_DISPLAY_NAME} from '../../src/session/display-name.js';

describe('a name for one meeting', () => {
  function aName(remembered = '') {
    const values = new Map(remembered ? [['vicolo-name', remembered]] : []);
    const memory = {
      read: (key: string) => values.get(key),
      write: (key: string, value: string) => void values.set(key, value),
    };
    return {own: new DisplayName(() => memory), values};
  }

  it('is none, even a remembered one, until the page allows it', () => {
    const {own, values} = aName('Sunny');
    own.set('Cloudy');
    expect(own.entry({})).to.deep.equal({});
    own.allow(true);
    expect(own.name.get()).to.equal('Sunny');
    own.allow(false);
    expect(own.entry({})).to.deep.equal({});
    expect(values.get('vicolo-name')).to.equal('Sunny');
  });

  it('is said at the door beside what the page says there, and remembered', () => {
    const {own, values} = aName();
    own.allow(true);
    own.set(' Sunny ');
    expect(own.entry({password: 'x', customData: {seat: 4}})).to.deep.equal({
      password: 'x',
      customData: {seat: 4, displayName: 'Sunny'},
    });
    expect(values.get('vicolo-name')).to.equal('Sunny');
  });

  it('is the member’s own again when it is empty', () => {
    const {own} = aName('Sunny');
    own.allow(true);
    own.set('   ');
    expect(own.entry({})).to.deep.equal({});
  });

  it('is cut where the cloud would refuse it, between characters, and cannot disturb the words beside it', () => {
    const {own} = aName();
    own.allow(true);
    own.set('🙂'.repeat(80));
    expect(own.name.get()).to.equal('🙂'.repeat(LONGEST_DISPLAY_NAME));
    own.set('a\u202Eb');
    expect(own.name.get()).to.equal('a b');
  });
});
