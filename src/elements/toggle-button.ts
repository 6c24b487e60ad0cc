import {html, nothing, type TemplateResult} from 'lit';
import {icon, type IconName} from './icons/icons.js';

export interface Toggle {
  /** Names the part and the button. */
  readonly name: string;
  /** What is turned on and off, for screen readers, which say "pressed" themselves. */
  readonly label: string;
  /** What a click will do, or why it can't; shown on hover and focus. */
  readonly hint: string;
  readonly pressed: boolean;
  readonly icon: IconName;
  readonly busy?: boolean;
  /** Why it can't be used now. */
  readonly forbidden?: string | undefined;
  readonly onClick: () => void;
}

/** A button that shows what is true, not what was clicked. It stays focusable when it can't be used, to say why. */
export function toggleButton(toggle: Toggle): TemplateResult {
  const {name, label, hint, pressed, busy, forbidden} = toggle;
  return html`<span class="control">
    <button
      type="button"
      class="round toggle"
      part="button ${name}-button"
      aria-label=${label}
      aria-pressed=${pressed ? 'true' : 'false'}
      aria-busy=${busy ? 'true' : 'false'}
      aria-disabled=${forbidden ? 'true' : 'false'}
      aria-describedby=${forbidden ? `${name}-hint` : nothing}
      @click=${forbidden ? undefined : toggle.onClick}
    >
      ${icon(toggle.icon)}
    </button>
    <span class="hint" id="${name}-hint" part="tooltip" aria-hidden="true">${forbidden ?? hint}</span>
  </span>`;
}
