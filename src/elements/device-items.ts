// What is in a device menu, loaded when one is opened for the first time.
import {html, nothing, type TemplateResult} from 'lit';
import {map} from 'lit/directives/map.js';
import type {DeviceKind} from '../session/device-access.js';
import {devicesOf, type DeviceState} from '../session/device-lists.js';
import type {RoomSession} from '../session/room-session.js';
import {backgroundItems, dressBackgrounds} from './background-items.js';
import {icon} from './icons/icons.js';
import './icons/preview.js';
import type {Words} from './words/words.js';

interface Items {
  readonly words: Words;
  readonly kind: DeviceKind;
  readonly state: DeviceState;
  readonly session: RoomSession | undefined;
  readonly close: () => void;
}

export function itemsTemplate({words, kind, state, session, close}: Items): TemplateResult {
  const flip = (): void => {
    close();
    void session?.devices.flipCamera();
  };
  const devices = devicesOf(state, kind);
  const unnamed = devices.some(({label}) => !label);
  if (devices.length === 0) return messageTemplate(words.noDevice[kind]);
  return html`${map(devices, ({id, label}, i) => {
    const choose = (): void => {
      close();
      void session?.devices.choose(kind, id);
    };
    return html`<button
      type="button"
      role="menuitemradio"
      part="item"
      tabindex="-1"
      aria-checked=${id === state[kind] ? 'true' : 'false'}
      @click=${choose}
    >
      ${icon('done')}<span>${label || words.unnamedDevice[kind](i + 1)}</span>
    </button>`;
  })}${
    kind === 'camera' && devices.length > 1
      ? html`<button type="button" role="menuitem" part="item" class="flip" tabindex="-1" @click=${flip}>
          ${icon('flip')}<span>${words.flipCamera}</span>
        </button>`
      : nothing
  }${unnamed ? messageTemplate(words.allowToSeeNames) : nothing}${
    kind === 'camera' ? backgroundItems(words, session?.devices.backgrounds.get(), close) : nothing
  }`;
}

/** An item that says something and does nothing, since a menu holds only items. */
function messageTemplate(text: string): TemplateResult {
  return html`<div role="menuitem" class="said" tabindex="-1" aria-disabled="true">${text}</div>`;
}

/** At the button, on the side with more room, and within the window. */
export function placeMenu(menu: HTMLElement, opener: Element): void {
  dressBackgrounds(menu);
  const {innerWidth, innerHeight} = window;
  const at = opener.getBoundingClientRect();
  const {width, height} = menu.getBoundingClientRect();
  const isBelow = innerHeight - at.bottom > height + 16 || innerHeight - at.bottom > at.top;
  const top = isBelow ? at.bottom + 6 : at.top - height - 6;
  const isRightToLeft = getComputedStyle(opener).direction === 'rtl';
  const left = isRightToLeft ? at.right - width : at.left;
  const within = (value: number, most: number) => `${String(Math.round(Math.max(8, Math.min(value, most - 8))))}px`;
  menu.style.setProperty('--_top', within(top, innerHeight - height));
  menu.style.setProperty('--_left', within(left, innerWidth - width));
}

function itemsIn(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')].filter((item) => item.checkVisibility());
}

export function focusFirst(menu: HTMLElement): void {
  const items = itemsIn(menu);
  (items.find((item) => item.ariaChecked === 'true') ?? items[0])?.focus();
}

/** Arrows, Home and End go through the items; Tab closes the menu and goes on. */
export function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  const items = itemsIn(menu);
  const at = items.findIndex((item) => item.matches(':focus'));
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
