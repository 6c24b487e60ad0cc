import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {deepFocus} from './deep-focus.js';
import {ariaCombo, hasModifier, isApplePlatform, matchesCombo, parseCombo, showCombo} from './key-combo.js';

/** What keys can do in a room. */
export type ShortcutName =
  'microphone' | 'camera' | 'screen' | 'hand' | 'people' | 'chat' | 'pip' | 'fullscreen' | 'leave';

/** Keys by what they do: `m`, `mod+d` (⌘ on Apple's machines, Ctrl elsewhere). An empty text takes a key away. */
export type Shortcuts = Readonly<Partial<Record<ShortcutName, string>>>;

export const DEFAULT_SHORTCUTS: Shortcuts = {
  microphone: 'm',
  camera: 'v',
  screen: 's',
  hand: 'h',
  people: 'p',
  chat: 'c',
  fullscreen: 'f',
};

/** A shortcut as buttons show and announce it. */
export interface Keys {
  readonly shown: string;
  readonly aria: string;
}

export function keysOf(name: string, shortcuts: Shortcuts): Keys | undefined {
  const text = (shortcuts as Readonly<Partial<Record<string, string>>>)[name];
  const isApple = isApplePlatform();
  const combo = text ? parseCombo(text, isApple) : undefined;
  return combo && {shown: showCombo(combo, isApple), aria: ariaCombo(combo)};
}

const TEXT_INPUTS =
  'input:not([type=button], [type=checkbox], [type=color], [type=file], [type=image], [type=radio], [type=range], [type=reset], [type=submit]), textarea, select, [role=textbox], [role=searchbox], [role=combobox]';

/** Whoever writes means letters. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    event.isComposing || (target instanceof HTMLElement && (target.isContentEditable || target.matches(TEXT_INPUTS)))
  );
}

const rooms = new Set<Element>();

/**
 * Listens for the keys of a room. A letter alone counts only while the focus is in the room; with
 * Ctrl, ⌘ or Alt it counts also when the focus is nowhere and this is the page's only room.
 */
export class ShortcutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #shortcuts: () => Shortcuts;
  readonly #run: (name: ShortcutName) => void;
  #window: Window | null = null;

  constructor(host: ReactiveControllerHost & Element, shortcuts: () => Shortcuts, run: (name: ShortcutName) => void) {
    this.#host = host;
    this.#shortcuts = shortcuts;
    this.#run = run;
    host.addController(this);
  }

  hostConnected(): void {
    rooms.add(this.#host);
    this.#window = this.#host.ownerDocument.defaultView;
    this.#window?.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    rooms.delete(this.#host);
    this.#window?.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.repeat || isTyping(event)) return;
    const inside = event.composedPath().includes(this.#host);
    const nowhere = rooms.size === 1 && !deepFocus(this.#host.ownerDocument);
    if (!inside && !nowhere) return;
    for (const [name, text] of Object.entries(this.#shortcuts())) {
      const combo = text ? parseCombo(text, isApplePlatform()) : undefined;
      if (!combo || !matchesCombo(combo, event) || (!inside && !hasModifier(combo))) continue;
      event.preventDefault();
      this.#run(name as ShortcutName);
      return;
    }
  };
}
