import {expect} from '@open-wc/testing';
import {KEPT_CAPTIONS, shownAt, withCaption, type Caption} from '../../src/session/captions/caption.js';
import {Captions} from '../../src/session/captions/captions.js';

const caption = (id: string, at = 0, final = true): Caption => ({
  ...{id, at, final, identity: 'maya', name: 'Maya', isLocal: false, text: id, language: undefined},
});

describe('captions', () => {
  it('grow in their place, and the oldest give way', () => {
    const two = withCaption(withCaption([], caption('a')), caption('b'));
    expect(withCaption(two, {...caption('a'), text: 'more'}).map(({text}) => text)).to.deep.equal(['more', 'b']);
    let many: readonly Caption[] = [];
    for (let i = 0; i < 60; i++) many = withCaption(many, caption(String(i)));
    expect([many.length, many[0]!.id]).to.deep.equal([KEPT_CAPTIONS, '10']);
  });

  for (const [what, all, now, ids, next] of [
    ['nothing', [], 0, '', undefined],
    ['what was just said', [caption('a', 1_000)], 8_999, 'a', 9_000],
    ['nothing eight seconds later', [caption('a', 1_000)], 9_000, '', undefined],
    ['longer what is not finished', [caption('a', 0, false)], 14_999, 'a', 15_000],
    ['nothing of what broke off', [caption('a', 0, false)], 15_000, '', undefined],
    ['the last three', ['a', 'b', 'c', 'd'].map((id) => caption(id)), 1, 'b c d', 8_000],
    ['what ends first as the next change', [caption('a', 0, false), caption('b', 3_000)], 4_000, 'a b', 11_000],
  ] as const) {
    it(`show ${what}`, () => {
      const at = shownAt(all, now);
      expect([at.shown.map(({id}) => id).join(' '), at.next]).to.deep.equal([ids, next]);
    });
  }

  it('remember what the person chose, but never to write down one’s own speech', () => {
    const values = new Map<string, string>();
    const memory = {
      read: (key: string) => values.get(key),
      write: (key: string, value: string) => void values.set(key, value),
    };
    const first = new Captions(() => memory);
    first.allowOwn(true);
    first.show(true);
    first.setSize('large');
    first.setPlace('top');
    first.setOwn('on');
    const second = new Captions(() => memory);
    second.use({say: () => undefined} as never);
    expect([second.shown.get(), second.size.get(), second.place.get(), second.own.get()]).to.deep.equal([
      true,
      'large',
      'top',
      'off',
    ]);
    values.set('vicolo-captions-size', 'huge');
    second.use({say: () => undefined} as never);
    expect(second.size.get(), 'nonsense changes nothing').to.equal('large');
  });

  it('write down one’s own speech only where the page allows it', () => {
    const captions = new Captions(() => ({read: () => undefined, write: () => undefined}));
    captions.setOwn('on');
    expect([captions.own.get(), captions.offered.get()]).to.deep.equal(['off', false]);
    captions.allowOwn(true);
    captions.setOwn('on');
    expect([captions.own.get(), captions.offered.get()]).to.deep.equal(['on', true]);
    captions.allowOwn(false);
    expect(captions.own.get()).to.equal('off');
  });
});
