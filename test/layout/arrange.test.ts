import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {arrange, type Placement, type View} from '../../src/elements/layout/arrange.js';

const names = (count: number, prefix = 'p') => Array.from({length: count}, (_, i) => `${prefix}${String(i)}`);

function aView(change: Partial<View> = {}): View {
  return {
    box: {width: 960, height: 540},
    gap: 10,
    main: [],
    others: names(5),
    floating: undefined,
    side: 'right',
    page: 0,
    scrolled: undefined,
    ...change,
  };
}

const keys = (placements: readonly Placement[]) => placements.map(({key}) => key);
const of = (placements: readonly Placement[], form: string) => placements.filter((one) => one.form === form);
const area = ({width, height}: Placement) => width * height;

const views = fc.record({
  width: fc.double({min: 120, max: 2000, noNaN: true}),
  height: fc.double({min: 120, max: 1400, noNaN: true}),
  mains: fc.integer({min: 0, max: 5}),
  count: fc.integer({min: 0, max: 320}),
  page: fc.integer({min: -2, max: 60}),
  side: fc.constantFrom('top', 'bottom', 'left', 'right'),
  floats: fc.boolean(),
  scrolled: fc.option(fc.double({min: 0, max: 3000, noNaN: true}), {nil: undefined}),
});

describe('an arrangement', () => {
  it('shows every key at most once, inside the box, on a page that exists', () => {
    fc.assert(
      fc.property(views, ({width, height, mains, count, page, side, floats, scrolled}) => {
        const view = aView({
          box: {width, height},
          main: names(mains, 'm'),
          others: names(count),
          floating: floats ? 'me' : undefined,
          page,
          side,
          scrolled,
        });
        const {placements, page: shown, pages, height: full} = arrange(view);
        assert.equal(new Set(keys(placements)).size, placements.length);
        assert.ok(shown >= 0 && shown < pages);
        for (const {x, y, width: w, height: h} of placements) {
          assert.ok(x >= -1 && y >= -1 && x + w <= width + 1 && y + h <= full + 1, JSON.stringify({x, y, w, h, view}));
        }
        assert.ok(placements.length <= 49 + mains + 30, 'the page stays small whatever the number of people');
      }),
      {seed: 11, numRuns: 3000},
    );
  });

  it('lays no tile over another but the floating one', () => {
    fc.assert(
      fc.property(views, ({width, height, mains, count, side}) => {
        const {placements} = arrange(
          aView({box: {width, height}, main: names(mains, 'm'), others: names(count), side}),
        );
        for (const [i, a] of placements.entries()) {
          for (const b of placements.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x + 0.01 ||
              b.x + b.width <= a.x + 0.01 ||
              a.y + a.height <= b.y + 0.01 ||
              b.y + b.height <= a.y + 0.01;
            assert.ok(apart, JSON.stringify({a, b}));
          }
        }
      }),
      {seed: 13, numRuns: 1000},
    );
  });

  it('is a grid of all without anybody large', () => {
    const {placements, pages} = arrange(aView());
    assert.deepEqual(keys(of(placements, 'grid')), names(5));
    assert.equal(pages, 1);
  });

  it('gives those who are large more than all the others', () => {
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      const {placements} = arrange(aView({main: ['m0'], side}));
      const [main] = of(placements, 'main');
      assert.ok(
        of(placements, 'side').every((one) => area(one) * 4 < area(main!)),
        side,
      );
    }
  });

  it('puts the others where they are wanted', () => {
    const at = (side: View['side'], box?: View['box']) => {
      const {placements} = arrange(aView({main: ['m0'], side, ...(box && {box})}));
      const [main] = of(placements, 'main');
      const [other] = of(placements, 'side');
      return {main: main!, other: other!};
    };
    assert.ok(at('right').other.x > at('right').main.x + at('right').main.width);
    assert.ok(at('left').other.x + at('left').other.width < at('left').main.x);
    assert.ok(at('top').other.y + at('top').other.height < at('top').main.y);
    assert.ok(at('bottom').other.y > at('bottom').main.y + at('bottom').main.height);
    const narrow = at('right', {width: 280, height: 500});
    assert.ok(narrow.other.y > narrow.main.y + narrow.main.height, 'below, where a column would leave too little');
  });

  it('leaves everything to the large one who is alone', () => {
    const [main] = arrange(aView({main: ['m0'], others: []})).placements;
    assert.ok(area(main!) > 0.95 * 960 * 540);
  });

  it('goes through everybody page by page, and knows who comes next', () => {
    const box = {width: 280, height: 420};
    const seen: string[] = [];
    let next: readonly string[] | undefined;
    const {pages} = arrange(aView({box, others: names(60)}));
    for (let page = 0; page < pages; page++) {
      const {placements, ahead} = arrange(aView({box, others: names(60), page}));
      if (next) assert.deepEqual(keys(placements), next);
      seen.push(...keys(placements));
      next = ahead;
    }
    assert.deepEqual(seen, names(60));
    assert.deepEqual(next, []);
  });

  it('keeps the size of tiles on a last page that is not full', () => {
    const box = {width: 280, height: 420};
    const first = arrange(aView({box, others: names(10)}));
    const last = arrange(aView({box, others: names(10), page: first.pages - 1}));
    assert.ok(last.placements.length < first.placements.length);
    assert.equal(last.placements[0]!.width, first.placements[0]!.width);
  });

  it('holds only what can be seen of a grid that scrolls, and the next row', () => {
    const box = {width: 360, height: 300};
    const top = arrange(aView({box, others: names(300), scrolled: 0}));
    assert.ok(top.height > 5000);
    assert.ok(top.placements.length < 12);
    assert.equal(top.placements[0]!.key, 'p0');
    assert.equal(top.ahead[0], `p${String(top.placements.length)}`);
    const deep = arrange(aView({box, others: names(300), scrolled: 2000}));
    assert.ok(deep.placements.length < 14);
    assert.ok(deep.placements.every(({y, height}) => y + height > 2000 && y < 2300));
  });

  it('floats oneself over the others, small, within the box', () => {
    const {placements} = arrange(aView({floating: 'me'}));
    const me = placements.at(-1)!;
    assert.equal(me.form, 'floating');
    assert.ok(me.width < 960 / 4 && me.x + me.width < 960 && me.y + me.height < 540);
  });
});
