// Keys as hosts write them: `m`, `mod+d`, `ctrl+shift+k`. `mod` is ⌘ on Apple's machines, Ctrl elsewhere. Pure.

export interface KeyCombo {
  /** Lower case, as `KeyboardEvent.key` names it. */
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Nothing for text that names no key, or a modifier that does not exist. */
export function parseCombo(text: string, isApple: boolean): KeyCombo | undefined {
  const parts = text
    .toLowerCase()
    .split('+')
    .map((part) => part.trim());
  const key = parts.pop();
  const known = ['mod', 'ctrl', 'meta', 'alt', 'shift'];
  if (!key || known.includes(key) || parts.some((part) => !known.includes(part))) return undefined;
  const has = (name: string): boolean => parts.includes(name);
  return {
    key,
    ctrl: has('ctrl') || (has('mod') && !isApple),
    meta: has('meta') || (has('mod') && isApple),
    alt: has('alt'),
    shift: has('shift'),
  };
}

export function hasModifier({ctrl, meta, alt}: KeyCombo): boolean {
  return ctrl || meta || alt;
}

/** On a Korean or Cyrillic layout the key is known by its place: M is where `m` is written on it. */
export function matchesCombo(combo: KeyCombo, event: Pressed): boolean {
  const key = event.key.toLowerCase();
  const isLatin = /^[\x20-\x7e]+$/.test(key) && key !== 'process';
  const isKey = isLatin ? key === combo.key : event.code === `Key${combo.key.toUpperCase()}`;
  const isSymbol = /^[^a-z\d]$/.test(combo.key); // shift is how some layouts write it
  return (
    isKey &&
    event.ctrlKey === combo.ctrl &&
    event.metaKey === combo.meta &&
    event.altKey === combo.alt &&
    (event.shiftKey === combo.shift || isSymbol)
  );
}

/** As people read it: `⇧⌘D`, `Ctrl+Shift+D`. */
export function showCombo({key, ctrl, meta, alt, shift}: KeyCombo, isApple: boolean): string {
  const name = key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1);
  if (isApple) return `${ctrl ? '⌃' : ''}${alt ? '⌥' : ''}${shift ? '⇧' : ''}${meta ? '⌘' : ''}${name}`;
  return [ctrl && 'Ctrl', meta && 'Meta', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

/** As `aria-keyshortcuts` wants it. */
export function ariaCombo({key, ctrl, meta, alt, shift}: KeyCombo): string {
  const name = key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1);
  return [ctrl && 'Control', meta && 'Meta', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

export function isApplePlatform(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}
