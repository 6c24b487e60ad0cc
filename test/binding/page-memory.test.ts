import {expect} from '@open-wc/testing';
import {pageMemory, setMemory, storageMemory} from '../../src/binding/page-memory.js';
import {NO_MEMORY, readFlag, type Memory} from '../../src/session/memory.js';

const refuse = (): never => {
  throw new DOMException('', 'SecurityError');
};

describe('the memory of a page', () => {
  const KEY = 'vicolo-test';
  afterEach(() => {
    localStorage.removeItem(KEY);
  });

  it('remembers in the browser’s storage', () => {
    const memory = storageMemory(() => localStorage);
    expect(memory.read(KEY)).to.equal(undefined);
    memory.write(KEY, 'on');
    expect(localStorage.getItem(KEY)).to.equal('on');
    expect(storageMemory(() => localStorage).read(KEY)).to.equal('on');
  });

  it('remembers nothing where the storage is refused, and does not throw', () => {
    const memory = storageMemory(refuse);
    memory.write(KEY, 'on');
    expect(memory.read(KEY)).to.equal(undefined);
  });

  it('remembers nothing in a storage that throws, and does not throw', () => {
    const full = {getItem: refuse, setItem: refuse} as unknown as Storage;
    const memory = storageMemory(() => full);
    memory.write(KEY, 'on');
    expect(memory.read(KEY)).to.equal(undefined);
  });

  it('is the browser’s local storage, until the page has its own', () => {
    const before = pageMemory();
    before.write(KEY, 'on');
    expect(localStorage.getItem(KEY)).to.equal('on');
    const own: Memory = {read: () => 'off', write: () => undefined};
    setMemory(own);
    expect(pageMemory()).to.equal(own);
    setMemory(before);
    expect(pageMemory().read(KEY)).to.equal('on');
  });

  it('none remembers nothing', () => {
    NO_MEMORY.write(KEY, 'on');
    expect(NO_MEMORY.read(KEY)).to.equal(undefined);
  });

  for (const [value, flag] of [
    ['on', true],
    ['off', false],
    ['', undefined],
    ['true', undefined],
    ['ON', undefined],
    [undefined, undefined],
  ] as const) {
    it(`reads ${JSON.stringify(value) ?? 'nothing'} as ${String(flag)}`, () => {
      expect(readFlag({...NO_MEMORY, read: () => value}, KEY)).to.equal(flag);
    });
  }
});
