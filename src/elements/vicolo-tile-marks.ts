import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {byKey} from '../binding/by-key.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {RoomParticipant} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import './icons/meeting.js';
import {EMOJI} from './reaction-emoji.js';
import {tileMarksStyles} from './styles/vicolo-tile-marks.js';
import {VicoloElement} from './vicolo-element.js';
import './words/people.js';

const LANES = 5;

/**
 * Over a tile (in its slot `overlay`): the raised hand of a person, with its place in the order, and the person's
 * reactions, which float up, or stand still where less motion is wanted.
 *
 * @summary A raised hand and reactions over a picture.
 * @csspart hand - The mark of the raised hand.
 * @csspart reaction - One reaction.
 */
export class VicoloTileMarks extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, tileMarksStyles];

  /** Whose. */
  @property({attribute: false}) participant?: RoomParticipant | undefined;

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #session = new SessionController(this);
  readonly #raised = new StoreController(this, () => this.#session.value?.hands.raised);
  readonly #shown = new StoreController(this, () => this.#session.value?.reactions.shown);

  protected override render(): TemplateResult {
    const identity = this.participant?.identity ?? '';
    const place = (this.#raised.value ?? []).indexOf(identity) + 1;
    const reactions = (this.#shown.value ?? []).filter((one) => one.identity === identity);
    return html`${
        place
          ? html`<span class="hand" part="hand"
              ><span aria-hidden="true">${icon('hand')}${place}</span
              ><span class="hidden">${this.words.handUp(place)}</span></span
            >`
          : nothing
      }
      <div class="reactions" aria-hidden="true">
        ${byKey(
          reactions,
          ({id}) => id,
          ({id, name}) => html`<span class="reaction lane-${id % LANES}" part="reaction">${EMOJI[name]}</span>`,
        )}
      </div>`;
  }
}

define('vicolo-tile-marks', VicoloTileMarks);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-tile-marks': VicoloTileMarks;
  }
}
