import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {isInRoom} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import {beganAt, clockOf, durationOf} from './meeting-time.js';
import {meetingClockStyles} from './styles/vicolo-meeting-clock.js';
import {VicoloElement} from './vicolo-element.js';
import './words/people.js';

/**
 * How long the meeting has lasted: since the cloud says that it is live, else since oneself entered. Empty outside of a room.
 *
 * @summary The time in the meeting.
 * @csspart time - The time.
 */
export class VicoloMeetingClock extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, meetingClockStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  readonly #session = new SessionController(this);
  readonly #phase = new StoreController(this, () => this.#session.value?.phase);
  readonly #details = new StoreController(this, () => this.#session.value?.details);
  #entered: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tick(false);
  }

  protected override willUpdate(): void {
    const inside = this.#phase.value !== undefined && isInRoom(this.#phase.value);
    this.#entered = inside ? (this.#entered ?? Date.now()) : undefined;
    this.#tick(inside && this.isConnected);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#entered === undefined) return nothing;
    const details = this.#details.value;
    const live = details?.videoRoomState === 'LIVE' ? details.liveStartedAt : undefined;
    const lasted = Date.now() - beganAt(live, this.#entered);
    // A timer is read when somebody goes there, and not each second.
    return html`<time
      part="time"
      role="timer"
      aria-live="off"
      aria-label=${this.words.meetingTime}
      datetime=${durationOf(lasted)}
      >${clockOf(lasted)}</time
    >`;
  }

  #tick(on: boolean): void {
    if (on === (this.#timer !== undefined)) return;
    clearInterval(this.#timer);
    this.#timer = on
      ? setInterval(() => {
          this.requestUpdate();
        }, 1000)
      : undefined;
  }
}

define('vicolo-meeting-clock', VicoloMeetingClock);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-meeting-clock': VicoloMeetingClock;
  }
}
