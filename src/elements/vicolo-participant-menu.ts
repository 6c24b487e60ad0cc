import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {define} from '../binding/define.js';
import {PeopleController} from '../binding/people-controller.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {ModerationAction} from '../session/moderation-of-page.js';
import type {ParticipantState} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';
import {icon, type IconName} from './icons/icons.js';
import './icons/media.js';
import './icons/people.js';
import './icons/meeting.js';
import {personVolume} from './person-volume.js';
import {placeBeside} from './place-beside.js';
import {controlStyles} from './styles/controls.js';
import {menuStyles} from './styles/vicolo-participant-menu.js';
import {VicoloElement} from './vicolo-element.js';
import './words/people.js';

type Doing = 'nothing' | 'busy' | 'asked' | 'failed' | 'sure';

/**
 * What can be done with one person: to pin, to mute or make quieter for oneself, and what the page's moderation offers.
 * It closes with Escape, by a click elsewhere, and when its person leaves.
 *
 * @summary A person's menu.
 * @csspart base - The whole menu.
 * @csspart title - The person's name.
 * @csspart button - Every button.
 * @csspart volume - The slider of how loud the person is here.
 * @csspart message - What became of it.
 */
export class VicoloParticipantMenu extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, menuStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** Whose menu it is. */
  @property({attribute: false}) identity = '';

  @state() private doing: Doing = 'nothing';

  readonly #session = new SessionController(this);
  readonly #people = new PeopleController(this, () => this.#session.value?.participants);
  readonly #pins = new StoreController(this, () => this.#session.value?.stage.pins);
  readonly #actions = new StoreController(this, () => this.#session.value?.moderator.actions);
  #opener: HTMLElement | undefined;

  constructor() {
    super();
    new StoreController(this, () => this.#session.value?.sound.volumes);
  }

  /** Opens beside a button, which gets the focus back. */
  async show(identity: string, opener: HTMLElement): Promise<void> {
    this.identity = identity;
    this.doing = 'nothing';
    this.#opener = opener;
    await this.updateComplete;
    const menu = this.#menu;
    if (!menu || !this.#person) return;
    menu.showPopover();
    placeBeside(menu, opener);
    menu.querySelector('button')?.focus();
  }

  /** Closes it, where it is open. */
  hide(): void {
    if (this.#menu?.matches(':popover-open')) this.#menu.hidePopover();
  }

  get #menu(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[popover]');
  }

  get #person(): ParticipantState | undefined {
    return this.#people.value.find(({identity}) => identity === this.identity);
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#person) this.hide();
    // The question takes the place of the button that asked it.
    if (this.doing === 'sure') this.#menu?.querySelector<HTMLElement>('.cancel')?.focus();
    else if (changed.get('doing') === 'sure') this.#menu?.querySelector<HTMLElement>('.danger')?.focus();
  }

  protected override render(): TemplateResult {
    const person = this.#person;
    return html`<div
      popover
      class="menu"
      part="base"
      role="dialog"
      aria-label=${person ? this.words.optionsFor(person.name) : nothing}
      @toggle=${this.#toggled}
      @focusout=${this.#left}
      @keydown=${this.#keydown}
    >
      ${person ? this.#content(person) : nothing}
    </div>`;
  }

  #content(person: ParticipantState): TemplateResult {
    const {words} = this;
    const sound = this.#session.value?.sound;
    const key = `${person.identity}:camera`;
    const pinned = this.#pins.value?.includes(key) ?? false;
    return html`
      <p class="title" part="title">${person.name}</p>
      ${this.#button(pinned ? 'unpin' : 'pin', pinned ? words.unpinPerson : words.pinPerson, () => {
        this.#session.value?.stage.pin(key, !pinned);
        this.hide();
      })}
      ${person.isLocal || !sound ? nothing : personVolume(person, sound, words)}
      ${person.isLocal ? nothing : this.#moderation(person)}
    `;
  }

  #moderation(person: ParticipantState): unknown {
    const {words} = this;
    const offered = this.#actions.value ?? [];
    const speaks = person.microphone === 'on';
    const buttons = [
      offered.includes('mute') && speaks ? this.#act('mute', 'microphone-off') : undefined,
      offered.includes('askToUnmute') && !speaks ? this.#act('askToUnmute', 'microphone') : undefined,
      offered.includes('remove')
        ? this.#button('remove', words.moderate.remove, () => (this.doing = 'sure'), 'danger')
        : undefined,
    ].filter((one) => one !== undefined);
    if (!buttons.length) return nothing;
    return html`
      <div class="group" role="group" aria-label=${words.moderation}>
        ${this.doing === 'sure' ? this.#sure(person) : buttons}
      </div>
      <p class="message" part="message" role="status" ?hidden=${!this.#message}>${this.#message}</p>
    `;
  }

  #sure({name}: ParticipantState): TemplateResult {
    const {words} = this;
    return html`<p class="question">${words.sureToRemove(name)}</p>
      <div class="answers">
        <button type="button" part="button" class="danger fill" @click=${this.#remove}>${words.moderate.remove}</button>
        <button type="button" part="button" class="cancel" @click=${this.#cancel}>${words.cancel}</button>
      </div>`;
  }

  get #message(): string {
    if (this.doing === 'asked') return this.words.askedThem;
    return this.doing === 'failed' ? this.words.didNotWork : '';
  }

  #act(action: ModerationAction, name: IconName): TemplateResult {
    return this.#button(name, this.words.moderate[action], () => void this.#do(action));
  }

  #button(name: IconName, label: string, onClick: () => void, kind = ''): TemplateResult {
    return html`<button
      type="button"
      part="button"
      class="item ${kind}"
      aria-disabled=${this.doing === 'busy' ? 'true' : 'false'}
      @click=${onClick}
    >
      ${icon(name)} ${label}
    </button>`;
  }

  async #do(action: ModerationAction): Promise<void> {
    if (this.doing === 'busy') return;
    const {identity} = this;
    this.doing = 'busy';
    const done = await this.#session.value?.moderator.act(action, identity).then(
      () => true,
      () => false,
    );
    if (identity !== this.identity) return;
    this.doing = !done ? 'failed' : action === 'askToUnmute' ? 'asked' : 'nothing';
    if (done && action !== 'askToUnmute') this.hide();
  }

  readonly #remove = (): void => void this.#do('remove');

  readonly #cancel = (): void => {
    this.doing = 'nothing';
  };

  /** Tab out of it closes it. A click elsewhere does so by itself. */
  readonly #left = ({relatedTarget}: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.#menu?.contains(relatedTarget)) this.hide();
  };

  /** Escape closes the menu alone, not the panel around it. */
  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.hide();
  };

  readonly #toggled = (event: Event): void => {
    const {newState, oldState} = event as ToggleEvent;
    // Not where the person has clicked at something else meanwhile.
    const {activeElement, body} = this.ownerDocument;
    const nowhere = activeElement === body || Boolean(this.shadowRoot?.activeElement);
    if (newState === 'closed' && nowhere) this.#opener?.focus();
    this.dispatchEvent(new ToggleEvent('toggle', {newState, oldState}));
  };
}

define('vicolo-participant-menu', VicoloParticipantMenu);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-participant-menu': VicoloParticipantMenu;
  }
}
