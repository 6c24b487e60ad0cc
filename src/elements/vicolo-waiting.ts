import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import './icons/door.js';
import {controlStyles} from './styles/controls.js';
import {waitingStyles} from './styles/vicolo-waiting.js';
import {VicoloElement} from './vicolo-element.js';
import './words/meeting.js';

/**
 * Says that one waits to be let in, and lets one stop waiting. The lobby shows it by itself.
 *
 * @summary Waiting at the door.
 * @csspart base - All of it.
 * @csspart message - That one waits.
 * @csspart stop-button - The button that ends it.
 */
export class VicoloWaiting extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, waitingStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #session = new SessionController(this);

  protected override render(): TemplateResult {
    const {words} = this;
    return html`<div class="base" part="base">
      <span class="mark" aria-hidden="true">${icon('door')}</span>
      <div role="status" class="said">
        <p part="message"><b>${words.waiting}</b></p>
        <p class="hint">${words.waitingHint}</p>
      </div>
      <button type="button" part="stop-button" @click=${this.#stop}>${words.stopWaiting}</button>
    </div>`;
  }

  readonly #stop = (): void => {
    void this.#session.value?.leave();
  };
}

define('vicolo-waiting', VicoloWaiting);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-waiting': VicoloWaiting;
  }
}
