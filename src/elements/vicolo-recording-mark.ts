import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {realClock} from '../session/clock.js';
import type {RoomSession} from '../session/room-session.js';
import {recordingMarkStyles} from './styles/vicolo-recording-mark.js';
import {VicoloElement} from './vicolo-element.js';
import './words/meeting.js';

/** Milliseconds for which one is told that a recording has ended. */
const TELLS = 6_000;

/**
 * Says that the room is recorded, for as long as the media server says so, and then that it is no longer. Seen and read
 * out; there is no attribute that hides it. A page with a header of its own places it there, or finds it over the stage.
 *
 * @summary The sign of a recording.
 * @csspart base - The sign.
 */
export class VicoloRecordingMark extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, recordingMarkStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  @state() private shows: 'nothing' | 'running' | 'ended' = 'nothing';
  /** Read out: it has to change after it was drawn. */
  @state() private said = '';

  readonly #session = new SessionController(this);
  readonly #recorded = new StoreController(this, () => this.#session.value?.recorded);
  #forget: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget?.();
    this.shows = 'nothing';
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const runs = this.#recorded.value ?? false;
    if (runs === (this.shows === 'running')) return;
    this.#forget?.();
    // Who leaves is told nothing of the end.
    const isOver = !runs && this.#session.value?.phase.get().is !== 'left';
    this.shows = runs ? 'running' : isOver ? 'ended' : 'nothing';
    if (isOver) {
      this.#forget = realClock.after(TELLS, () => {
        this.shows = 'nothing';
      });
    }
  }

  protected override render(): TemplateResult {
    const {words} = this;
    return html`${
        this.shows === 'nothing'
          ? nothing
          : html`<span class="mark ${this.shows}" part="base" aria-hidden="true"
              ><span class="dot"></span>${this.shows === 'running' ? words.recordingMark : words.recordingEnded}</span
            >`
      }<span class="hidden" role="status">${this.said}</span>`;
  }

  protected override updated(): void {
    const {words} = this;
    const said = {nothing: '', running: words.recordingBegan, ended: words.recordingEnded}[this.shows];
    if (said !== this.said) this.said = said;
  }
}

define('vicolo-recording-mark', VicoloRecordingMark);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-recording-mark': VicoloRecordingMark;
  }
}
