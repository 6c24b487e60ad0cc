import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {byKey} from '../../src/binding/by-key.js';

const itemsOf = (first: number, count = 3): readonly number[] => Array.from({length: count}, (_, i) => first + i);
const texts = (home: Element) => [...home.querySelectorAll('li')].map(({textContent}) => textContent);
const comments = (home: Element) =>
  [...home.querySelector('ul')!.childNodes].filter(({nodeType}) => nodeType === Node.COMMENT_NODE).length;

describe('items by their keys', () => {
  const draw = (home: HTMLElement, items: readonly number[], each: typeof repeat | typeof byKey = byKey) => {
    render(html`<ul>${each(items, (item) => item, (item) => html`<li>${item}<!-- its own --></li>`)}</ul>`, home); // prettier-ignore
  };

  it('come and go without anything that stays behind', () => {
    const home = document.createElement('div');
    const plain = document.createElement('div');
    for (let i = 0; i < 100; i++) {
      draw(home, itemsOf(i));
      draw(plain, itemsOf(i), repeat);
    }
    expect(texts(home)).to.deep.equal(['99', '100', '101']);
    expect(comments(home)).to.be.below(12);
    // When Lit's own leaves nothing behind any more, ours can go.
    expect(comments(plain)).to.be.above(100);
  });

  it('keep their nodes when they change places, also after none were left', () => {
    const home = document.createElement('div');
    draw(home, [1, 2, 3]);
    const second = home.querySelectorAll('li')[1];
    draw(home, [2, 4, 1]);
    draw(home, [4, 1, 2, 5]);
    expect(texts(home)).to.deep.equal(['4', '1', '2', '5']);
    expect(home.querySelectorAll('li')[2]).to.equal(second);
    draw(home, []);
    draw(home, [7, 8]);
    expect(texts(home)).to.deep.equal(['7', '8']);
  });
});
