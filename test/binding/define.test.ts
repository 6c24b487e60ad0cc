import {expect} from '@open-wc/testing';
import {define} from '../../src/binding/define.js';

describe('registering tags', () => {
  const {warn} = console;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  class First extends HTMLElement {}
  class Second extends HTMLElement {}
  class Other extends HTMLElement {}

  it('takes a free tag, and the same element again', () => {
    define('test-define', First);
    define('test-define', First);
    expect(customElements.get('test-define')).to.equal(First);
    expect(said).to.deep.equal([]);
  });

  it('leaves a tag to the copy that was first, and says so once for all tags', () => {
    customElements.define('test-taken', Other);
    define('test-define', Second);
    define('test-taken', Second);
    expect(customElements.get('test-define')).to.equal(First);
    expect(customElements.get('test-taken')).to.equal(Other);
    expect(said.length).to.equal(1);
    expect(said[0]).to.include('<test-define>').and.to.include('Load only one copy');
  });
});
