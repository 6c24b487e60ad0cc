import {expect} from '@open-wc/testing';
import {ariaCombo, matchesCombo, parseCombo, showCombo} from '../../src/binding/key-combo.js';

const pressed = (key: string, change: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', {key, code: `Key${key.toUpperCase()}`, ...change});

describe('keys as hosts write them', () => {
  for (const [text, apple, shown, aria] of [
    ['m', false, 'M', 'M'],
    ['mod+d', false, 'Ctrl+D', 'Control+D'],
    ['mod+d', true, '⌘D', 'Meta+D'],
    ['Mod + Shift + K', true, '⇧⌘K', 'Meta+Shift+K'],
    ['ctrl+alt+arrowup', false, 'Ctrl+Alt+Arrowup', 'Control+Alt+Arrowup'],
    ['ctrl+d', true, '⌃D', 'Control+D'],
  ] as const) {
    it(`shows ${text} as ${shown}`, () => {
      const combo = parseCombo(text, apple)!;
      expect([showCombo(combo, apple), ariaCombo(combo)]).to.deep.equal([shown, aria]);
    });
  }

  for (const text of ['', '+', 'mod', 'hyper+d', 'shift+ctrl']) {
    it(`makes nothing of "${text}"`, () => {
      expect(parseCombo(text, false)).to.equal(undefined);
    });
  }

  for (const [what, text, event, expected] of [
    ['the letter', 'm', pressed('m'), true],
    ['a capital by the lock', 'm', pressed('M'), true],
    ['the place of the letter on a Korean layout', 'm', pressed('ㅡ', {code: 'KeyM'}), true],
    ['another place on a Korean layout', 'm', pressed('ㅡ', {code: 'KeyN'}), false],
    ['the letter, not its place, on another Latin layout', 'm', pressed(',', {code: 'KeyM'}), false],
    ['a letter with a modifier more', 'm', pressed('m', {ctrlKey: true}), false],
    ['a modifier less', 'ctrl+m', pressed('m'), false],
    ['both', 'ctrl+m', pressed('m', {ctrlKey: true}), true],
    ['a sign that is written with shift', '?', pressed('?', {code: 'Slash', shiftKey: true}), true],
  ] as const) {
    it(`takes ${what} for ${text}: ${String(expected)}`, () => {
      expect(matchesCombo(parseCombo(text, false)!, event)).to.equal(expected);
    });
  }
});
