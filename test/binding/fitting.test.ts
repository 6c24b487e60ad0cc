import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {overflowing, type Row} from '../../src/binding/fitting.js';

const row = (available: number, change: Partial<Row> = {}): Row => ({
  items: ['microphone', 'camera', 'screen', 'leave'].map((name) => ({
    name,
    width: 50,
    fixed: name === 'microphone' || name === 'leave',
  })),
  others: [],
  gap: 10,
  more: 50,
  always: false,
  available,
  ...change,
});

describe('what fits into a row', () => {
  for (const [what, given, expected] of [
    ['all, to the pixel', row(230), []],
    ['all but the last, with the menu in its place', row(229), ['screen', 'camera']],
    ['all but one where the menu takes less', row(229, {more: 20}), ['screen']],
    ['those that are fixed, however narrow it is', row(10), ['screen', 'camera']],
    ['less where the host has buttons too', row(230, {others: [40]}), ['screen', 'camera']],
    ['as much where the host has none', row(230, {others: [0, 0]}), []],
    ['less where the menu is there anyway', row(230, {always: true}), ['screen']],
  ] as const) {
    it(`is ${what}`, () => {
      expect([...overflowing(given)]).to.deep.equal(expected);
    });
  }

  it('never grows when the row gets narrower, and fits unless only what is fixed is left', () => {
    const item = fc.record({width: fc.integer({min: 20, max: 90}), fixed: fc.boolean()});
    fc.assert(
      fc.property(
        fc.array(item, {maxLength: 9}),
        fc.integer({min: 0, max: 900}),
        fc.integer({min: 0, max: 300}),
        fc.boolean(),
        (made, available, less, always) => {
          const items = made.map((one, i) => ({...one, name: String(i)}));
          const wide = overflowing(row(available + less, {items, always}));
          const out = overflowing(row(available, {items, always}));
          expect([...out]).to.include.members([...wide]);
          const stay = items.filter(({name}) => !out.has(name));
          const hasMenu = always || out.size > 0;
          const widths = [...stay.map(({width}) => width), ...(hasMenu ? [50] : [])];
          const needed = widths.reduce((sum, width) => sum + width + 10, -10);
          expect(needed <= available || stay.every(({fixed}) => fixed)).to.equal(true);
        },
      ),
    );
  });
});
