import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {ModerationAction} from '../session/moderation-of-page.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import './icons/door.js';
import {controlStyles} from './styles/controls.js';
import {moderationStyles} from './styles/vicolo-moderation.js';
import {VicoloElement} from './vicolo-element.js';
import './words/people.js';

/** What this offers; the rest is about one person. */
const FOR_ALL: readonly ModerationAction[] = ['muteAll', 'startRecording', 'stopRecording', 'endForAll'];

type Doing = 'nothing' | 'busy' | 'failed' | 'sure';

/**
 * What the page's moderation offers for everybody at once: to mute all, to record, and to end the meeting. Empty where it
 * offers none.
 *
 * @summary Muting all, recording and ending the meeting.
 * @csspart base - The row of buttons.
 * @csspart button - Every button.
 * @csspart message - That it did not work.
 */
export class VicoloModeration extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, moderationStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  @state() private doing: Doing = 'nothing';

  readonly #session = new SessionController(this);
  readonly #recorded = new StoreController(this, () => this.#session.value?.recorded);
  readonly #actions = new StoreController(this, () => this.#session.value?.moderator.actions);

  protected override render(): TemplateResult | typeof nothing {
    const offered = this.#actions.value ?? [];
    if (!FOR_ALL.some((action) => offered.includes(action))) return nothing;
    return html`<div class="base" part="base" role="group" aria-label=${this.words.moderation}>
      ${this.doing === 'sure' ? this.#sure() : this.#buttons(offered)}
      <p class="message" part="message" role="alert">${this.doing === 'failed' ? this.words.didNotWork : nothing}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    // The question takes the place of the button that asked it.
    if (!changed.has('doing')) return;
    if (this.doing === 'sure') this.#focus('.cancel');
    else if (changed.get('doing') === 'sure') this.#focus('.end');
  }

  #buttons(offered: readonly ModerationAction[]): unknown {
    const {moderate} = this.words;
    const busy = this.doing === 'busy' ? 'true' : 'false';
    const record = this.#recorded.value ? 'stopRecording' : 'startRecording';
    return [
      ...(['muteAll', record] as const).map((action) =>
        offered.includes(action)
          ? html`<button type="button" part="button" aria-disabled=${busy} data-action=${action} @click=${this.#now}>
              ${action === record ? icon('record') : nothing} ${moderate[action]}
            </button>`
          : nothing,
      ),
      offered.includes('endForAll')
        ? html`<button type="button" part="button" class="danger end" aria-disabled=${busy} @click=${this.#ask}>
            ${moderate.endForAll}
          </button>`
        : nothing,
    ];
  }

  #sure(): TemplateResult {
    return html`<p class="question">${this.words.sureToEnd}</p>
      <button type="button" part="button" class="danger fill" @click=${this.#end}>
        ${this.words.moderate.endForAll}
      </button>
      <button type="button" part="button" class="cancel" @click=${this.#cancel}>${this.words.cancel}</button>`;
  }

  async #do(action: ModerationAction): Promise<void> {
    if (this.doing === 'busy') return;
    this.doing = 'busy';
    try {
      await this.#session.value?.moderator.act(action);
      this.doing = 'nothing';
    } catch {
      this.doing = 'failed';
    }
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #now = ({currentTarget}: Event): void =>
    void this.#do((currentTarget as HTMLElement).dataset['action'] as ModerationAction);

  readonly #end = (): void => void this.#do('endForAll');

  readonly #ask = (): void => {
    if (this.doing !== 'busy') this.doing = 'sure';
  };

  readonly #cancel = (): void => {
    this.doing = 'nothing';
  };
}

define('vicolo-moderation', VicoloModeration);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-moderation': VicoloModeration;
  }
}
