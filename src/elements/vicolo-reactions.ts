import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {map} from 'lit/directives/map.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {REACTIONS, type ReactionName} from '../session/reaction.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import './icons/people.js';
import './icons/meeting.js';
import {placeBeside} from './place-beside.js';
import {EMOJI} from './reaction-emoji.js';
import {controlStyles} from './styles/controls.js';
import {toggleStyles} from './styles/toggles.js';
import {handStyles} from './styles/vicolo-hand.js';
import {reactionsStyles} from './styles/vicolo-reactions.js';
import {VicoloElement} from './vicolo-element.js';
import './words/people.js';

/**
 * The button that opens the reactions, and the reactions. They stay open, so that one may clap twice.
 *
 * @summary Sends reactions.
 * @csspart button - Every button.
 * @csspart reaction-button - The button that opens them.
 * @csspart reactions - The row of reactions.
 * @csspart reaction - One reaction's button.
 * @csspart tooltip - The words above the button.
 */
export class VicoloReactions extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, toggleStyles, handStyles, reactionsStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  @state() private open = false;

  readonly #session = new SessionController(this);
  readonly #people = new StoreController(this, () => this.#session.value?.participants);
  readonly #allowed = new StoreController(this, () => this.#session.value?.reactions.allowed);

  protected override render(): TemplateResult {
    const {words} = this;
    const here = (this.#people.value?.length ?? 0) > 0;
    const forbidden = this.#allowed.value ? undefined : here ? words.notAllowedToPublish : words.error['not-joined'];
    return html`<span class="control">
        <button
          type="button"
          class="round toggle"
          part="button reaction-button"
          aria-label=${words.reactions}
          aria-haspopup="dialog"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-disabled=${forbidden ? 'true' : 'false'}
          aria-describedby=${forbidden ? 'hint' : nothing}
          @click=${forbidden ? undefined : this.#toggle}
        >
          ${icon('reaction')}
        </button>
        <span class="hint" id="hint" part="tooltip" aria-hidden="true">${forbidden ?? words.sendReaction}</span>
      </span>
      <div
        popover
        class="reactions"
        part="reactions"
        role="dialog"
        aria-label=${words.sendReaction}
        @toggle=${this.#toggled}
      >
        ${map(
          REACTIONS,
          (name) =>
            html`<button
              type="button"
              class="reaction"
              part="button reaction"
              aria-label=${words.reaction[name]}
              title=${words.reaction[name]}
              data-name=${name}
              @click=${this.#send}
            >
              <span aria-hidden="true">${EMOJI[name]}</span>
            </button>`,
        )}
      </div>`;
  }

  readonly #send = ({currentTarget}: Event): void => {
    const {name} = (currentTarget as HTMLElement).dataset;
    void this.#session.value?.reactions.send(name as ReactionName);
  };

  readonly #toggle = (event: Event): void => {
    const popover = this.renderRoot.querySelector<HTMLElement>('[popover]');
    if (!popover) return;
    if (this.open) {
      popover.hidePopover();
      return;
    }
    popover.showPopover();
    placeBeside(popover, event.currentTarget as HTMLElement);
    popover.querySelector('button')?.focus();
  };

  readonly #toggled = (event: Event): void => {
    this.open = (event as ToggleEvent).newState === 'open';
  };
}

define('vicolo-reactions', VicoloReactions);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-reactions': VicoloReactions;
  }
}
