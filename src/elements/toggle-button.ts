import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Keys} from '../binding/shortcuts.js';
import {icon, type IconName} from './icons/icons.js';

export interface Toggle {
  /** Names the part and the button. */
  readonly name: string;
  /** What it is about, for screen readers, which say "pressed" themselves. */
  readonly label: string;
  /** What a click will do, or why it can't; shown on hover and focus. */
  readonly hint: string;
  /** Absent where a click turns nothing on or off. */
  readonly pressed?: boolean | undefined;
  readonly icon: IconName;
  readonly busy?: boolean;
  /** How many things wait behind it. The label says it too. */
  readonly count?: number | undefined;
  /** Why it can't be used now. */
  readonly forbidden?: string | undefined;
  /** The key that does the same. */
  readonly keys?: Keys | undefined;
  /** It opens a menu, which is open or not. */
  readonly expanded?: boolean | undefined;
  /** Stands at the button's side as one with it. */
  readonly beside?: TemplateResult | undefined;
  readonly onClick: () => void;
}

/** A button that shows what is true, not what was clicked. It stays focusable when it can't be used, to say why. */
export function toggleButton(toggle: Toggle): TemplateResult {
  const {name, label, hint, pressed, busy, count, forbidden, keys, expanded, beside} = toggle;
  return html`<span class=${beside ? 'control split' : 'control'} data-name=${name}>
    <button
      type="button"
      class="round toggle"
      part="button ${name}-button"
      data-stop
      aria-label=${label}
      aria-pressed=${ifDefined(said(pressed))}
      aria-busy=${busy ? 'true' : 'false'}
      aria-disabled=${forbidden ? 'true' : 'false'}
      aria-describedby=${forbidden ? `${name}-hint` : nothing}
      aria-keyshortcuts=${keys?.aria ?? nothing}
      aria-haspopup=${ifDefined(expanded === undefined ? undefined : 'menu')}
      aria-expanded=${ifDefined(said(expanded))}
      @click=${forbidden ? undefined : toggle.onClick}
    >
      ${icon(toggle.icon)}${count ? html`<span class="count" part="count">${shortened(count)}</span>` : nothing}
    </button>
    <span class="hint" id="${name}-hint" part="tooltip" aria-hidden="true"
      >${forbidden ?? hint}${keys && !forbidden ? html`<kbd>${keys.shown}</kbd>` : nothing}</span
    >
    ${beside ?? nothing}
  </span>`;
}

function shortened(count: number): string {
  return count > 99 ? '99+' : String(count);
}

function said(is: boolean | undefined): 'true' | 'false' | undefined {
  return is === undefined ? undefined : is ? 'true' : 'false';
}
