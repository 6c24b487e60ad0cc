import {expect} from '@open-wc/testing';
import {Store} from '../../src/session/store.js';

describe('a store', () => {
  it('tells its listeners of a new value, which they can read at once', () => {
    const store = new Store(1);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.get()));
    store.set(2);
    store.set(3);
    expect(seen).to.deep.equal([2, 3]);
  });

  for (const value of [0, NaN, undefined, 'x', Object.freeze({})]) {
    it(`is silent when ${String(value)} is set again`, () => {
      const store = new Store<unknown>(value);
      store.subscribe(() => expect.fail('nothing has changed'));
      store.set(value);
    });
  }

  it('compares objects by identity', () => {
    const store = new Store({a: 1});
    let calls = 0;
    store.subscribe(() => calls++);
    store.set({a: 1});
    expect(calls).to.equal(1);
  });

  it('tells nobody who has unsubscribed, even twice', () => {
    const store = new Store(1);
    const unsubscribe = store.subscribe(() => expect.fail('was unsubscribed'));
    unsubscribe();
    unsubscribe();
    store.set(2);
    expect(store.get()).to.equal(2);
  });

  it('leaves nobody out when a listener unsubscribes itself while being told', () => {
    const store = new Store(1);
    const told: string[] = [];
    const unsubscribe = store.subscribe(() => {
      told.push('once');
      unsubscribe();
    });
    store.subscribe(() => told.push('always'));
    store.set(2);
    store.set(3);
    expect(told).to.deep.equal(['once', 'always', 'always']);
  });

  it('tells a listener that was added while others are told only of what comes next', () => {
    const store = new Store(1);
    const late: number[] = [];
    const unsubscribe = store.subscribe(() => {
      unsubscribe();
      store.subscribe(() => late.push(store.get()));
    });
    store.set(2);
    expect(late).to.deep.equal([]);
    store.set(3);
    expect(late).to.deep.equal([3]);
  });

  it('shows the newest value to all when a listener sets another', () => {
    const store = new Store(1);
    const seen: number[] = [];
    store.subscribe(() => {
      store.set(10);
    });
    store.subscribe(() => seen.push(store.get()));
    store.set(2);
    expect(new Set(seen)).to.deep.equal(new Set([10]));
  });
});
