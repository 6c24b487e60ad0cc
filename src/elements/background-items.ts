// What one can have behind oneself, in the camera's menu. Comes with it, where the page offers something.
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {map} from 'lit/directives/map.js';
import {adoptIn} from '../binding/adopt-styles.js';
import type {Background} from '../session/backgrounds/background.js';
import type {BackgroundsView} from '../session/backgrounds/view.js';
import {icon} from './icons/icons.js';
import {backgroundItemStyles} from './styles/background-items.js';
import './words/meeting.js';
import type {Words} from './words/words.js';

const dressed = new WeakSet<ShadowRoot>();

interface Choice {
  readonly background: Background;
  readonly label: string;
  readonly url?: string;
}

export function backgroundItems(
  words: Words,
  backgrounds: BackgroundsView | undefined,
  close: () => void,
): TemplateResult | typeof nothing {
  if (!backgrounds) return nothing;
  const chosen = backgrounds.chosen.get();
  return html`<div role="group" class="backgrounds" part="backgrounds" aria-label=${words.chooseBackground}>
    <div class="heading" aria-hidden="true">${words.background}</div>
    ${map(choicesOf(words, backgrounds), ({background, label, url}) => {
      const choose = (): void => {
        close();
        void backgrounds.choose(background); // its state tells
      };
      return html`<button
        type="button"
        role="menuitemradio"
        part="item"
        tabindex="-1"
        aria-checked=${background === chosen ? 'true' : 'false'}
        @click=${choose}
      >
        ${icon('done')}<span>${label}</span>${url === undefined ? nothing : html`<img src=${url} alt="" width="56" height="32" crossorigin="anonymous" />`}
      </button>`;
    })}
  </div>`;
}

/** A menu that was drawn before this came: its class has these styles, too, from now on. */
export function dressBackgrounds(menu: Element): void {
  const root = menu.getRootNode();
  if (!(root instanceof ShadowRoot) || dressed.has(root)) return;
  const {elementStyles} = root.host.constructor as typeof LitElement;
  if (!elementStyles.includes(backgroundItemStyles)) elementStyles.push(backgroundItemStyles);
  adoptIn(root, elementStyles);
  dressed.add(root);
}

function choicesOf(words: Words, {pictures}: BackgroundsView): readonly Choice[] {
  return [
    {background: 'none', label: words.noBackground},
    {background: 'blur-slight', label: words.blurSlightly},
    {background: 'blur', label: words.blurStrongly},
    ...pictures.map(({url, name}, i): Choice => ({
      background: `picture-${String(i + 1) as `${number}`}`,
      label: name?.trim() ? name : words.backgroundPicture(i + 1),
      url,
    })),
  ];
}
