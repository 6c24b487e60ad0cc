import {expect} from '@open-wc/testing';
import {next} from '../../src/binding/roving-controller.js';
import {menuStep} from '../../src/elements/menu-keys.js';

const NAMES = ['Automatic', 'Grid', 'Speaker', 'Sidebar'];

describe('keys in a menu', () => {
  for (const [key, at, expected] of [
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['ArrowUp', -1, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['s', 0, 2],
    ['s', 2, 3],
    ['S', 3, 2],
    ['x', 0, undefined],
    ['Enter', 0, undefined],
    [' ', 0, undefined],
  ] as const) {
    it(`${key} leads from ${String(at)} to ${String(expected)}`, () => {
      expect(menuStep(key, at, NAMES)).to.equal(expected);
    });
  }

  it('lead nowhere where there is nothing', () => {
    expect(menuStep('ArrowDown', -1, [])).to.equal(undefined);
  });
});

describe('keys in a toolbar', () => {
  for (const [key, at, rtl, expected] of [
    ['ArrowRight', 0, false, 1],
    ['ArrowRight', 3, false, 0],
    ['ArrowLeft', 0, false, 3],
    ['ArrowRight', 1, true, 0],
    ['ArrowLeft', 1, true, 2],
    ['Home', 2, true, 0],
    ['End', 0, false, 3],
    ['ArrowDown', 0, false, undefined],
  ] as const) {
    it(`${key} leads from ${String(at)} to ${String(expected)}${rtl ? ', written from right to left' : ''}`, () => {
      expect(next(key, at, 4, rtl)).to.equal(expected);
    });
  }
});
