import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {RoomSession} from '../session/room-session.js';
import {controlStyles} from './styles/controls.js';
import {toggleStyles} from './styles/toggles.js';
import {handStyles} from './styles/vicolo-hand.js';
import {toggleButton} from './toggle-button.js';
import {VicoloElement} from './vicolo-element.js';
import './words/people.js';
import './icons/meeting.js';

/**
 * Raises and lowers the own hand. It shows the hand as the others see it.
 *
 * @summary The button that raises a hand.
 * @csspart button - The button.
 * @csspart hand-button - The button.
 * @csspart tooltip - The words above it.
 */
export class VicoloHand extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, toggleStyles, handStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  @state() private busy = false;

  readonly #session = new SessionController(this);
  readonly #people = new StoreController(this, () => this.#session.value?.participants);
  readonly #raised = new StoreController(this, () => this.#session.value?.hands.raised);
  readonly #allowed = new StoreController(this, () => this.#session.value?.hands.allowed);

  protected override render(): TemplateResult {
    const {words} = this;
    const me = this.#people.value?.find(({isLocal}) => isLocal);
    const pressed = me !== undefined && (this.#raised.value?.includes(me.identity) ?? false);
    return html`${toggleButton({
      name: 'hand',
      label: words.hand,
      hint: pressed ? words.lowerHand : words.raiseHand,
      pressed,
      icon: 'hand',
      busy: this.busy,
      forbidden: this.#allowed.value ? undefined : me ? words.notAllowedToPublish : words.error['not-joined'],
      onClick: () => void this.#set(!pressed),
    })}`;
  }

  async #set(up: boolean): Promise<void> {
    const hands = this.#session.value?.hands;
    if (this.busy) return;
    this.busy = true;
    // What failed is seen by the button, which shows what is true.
    await (up ? hands?.raise() : hands?.lower())?.catch(() => undefined);
    this.busy = false;
  }
}

define('vicolo-hand', VicoloHand);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-hand': VicoloHand;
  }
}
