import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {copyText} from '../binding/copy-text.js';
import {define} from '../binding/define.js';
import {icon} from './icons/icons.js';
import './icons/people.js';
import './icons/meeting.js';
import {controlStyles} from './styles/controls.js';
import {copyAddressStyles} from './styles/vicolo-copy-address.js';
import {VicoloElement} from './vicolo-element.js';
import './words/people.js';

/** Milliseconds for which the button says that it was done. */
const TELLS = 3_000;

/**
 * Copies the address by which others find the room: `share-url`, else the page's own. Where the browser lets no page
 * write to the clipboard, the address stands in a field, selected.
 *
 * @summary Copies the room's address.
 * @csspart button - The button.
 * @csspart field - The field with the address, where copying failed.
 */
export class VicoloCopyAddress extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, copyAddressStyles];

  /** The address to give away. Without it, that of the page: say one where the page's holds what is not for others. */
  @property({attribute: 'share-url'}) shareUrl?: string | undefined;

  /** Only the icon, where there is little room. Its words are its name and its hint. */
  @property({type: Boolean}) compact = false;

  #calm: ReturnType<typeof setTimeout> | undefined;
  @state() private outcome: 'none' | 'copied' | 'failed' = 'none';

  get #address(): string {
    return this.shareUrl ?? this.ownerDocument.location.href;
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const copied = this.outcome === 'copied';
    const label = copied ? words.addressCopied : words.copyAddress;
    return html`<button
        type="button"
        part="button"
        class=${this.compact ? 'round' : ''}
        aria-label=${this.compact ? label : nothing}
        title=${ifDefined(this.compact ? label : undefined)}
        @click=${this.#copy}
      >
        ${icon(copied ? 'done' : 'link')} ${this.compact ? nothing : html`<span>${label}</span>`}
      </button>
      <span class="hidden" role="status">${copied ? words.addressCopied : nothing}</span>
      ${
        this.outcome === 'failed'
          ? html`<label>${words.copyByHand} <input part="field" readonly .value=${this.#address} /></label>`
          : nothing
      }`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('outcome') || this.outcome !== 'failed') return;
    const field = this.renderRoot.querySelector('input');
    field?.focus();
    field?.select();
  }

  readonly #copy = async (): Promise<void> => {
    this.outcome = (await copyText(this.#address)) ? 'copied' : 'failed';
    if (this.outcome === 'failed') return;
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => (this.outcome = 'none'), TELLS);
  };
}

define('vicolo-copy-address', VicoloCopyAddress);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-copy-address': VicoloCopyAddress;
  }
}
