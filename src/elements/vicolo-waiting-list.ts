import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {byKey} from '../binding/by-key.js';
import {define} from '../binding/define.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {WaitingPerson} from '../session/moderation-of-page.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import './icons/door.js';
import {initialsOf} from './person.js';
import {controlStyles} from './styles/controls.js';
import {waitingListStyles} from './styles/vicolo-waiting-list.js';
import {VicoloElement} from './vicolo-element.js';
import './words/meeting.js';
import './words/people.js';

/**
 * Who waits to be let in, for those who may decide about it: each by name, and all at once. Empty where nobody waits.
 *
 * @summary People at the door.
 * @csspart base - The whole list.
 * @csspart title - How many wait.
 * @csspart person - One of them.
 * @csspart button - Every button.
 * @csspart message - That it did not work.
 */
export class VicoloWaitingList extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, waitingListStyles];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** Says it in one line, for a notice. */
  @property({type: Boolean}) brief = false;

  @state() private failed = false;

  readonly #session = new SessionController(this);
  readonly #waiting = new StoreController(this, () => this.#session.value?.moderator.waiting);
  #hadFocus = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#clicked);
  }

  protected override render(): TemplateResult | typeof nothing {
    const waiting = this.#waiting.value ?? [];
    const [first] = waiting;
    if (!first) return nothing;
    return html`<div class="base" part="base">
      ${this.brief ? this.#line(first, waiting.length) : this.#list(waiting)}
      <p class="message" part="message" role="alert">${this.failed ? this.words.didNotWork : nothing}</p>
    </div>`;
  }

  /** Whoever was decided about takes their buttons along. */
  protected override updated(): void {
    if (!this.#hadFocus || this.shadowRoot?.activeElement) return;
    this.tabIndex = -1; // where it was the last one
    (this.renderRoot.querySelector('button') ?? this).focus();
  }

  #line(first: WaitingPerson, count: number): TemplateResult {
    const {words} = this;
    const isOne = count === 1;
    return html`<p class="line">
        ${icon('door')}<span>${isOne ? words.knocks(first.name) : words.knocksToo(first.name, count - 1)}</span>
      </p>
      <div class="answers">
        <button type="button" class="primary" part="button" data-admit="yes">
          ${isOne ? words.letIn : words.letAllIn}
        </button>
        ${isOne ? html`<button type="button" part="button" data-admit="no">${words.turnAway}</button>` : nothing}
      </div>`;
  }

  #list(waiting: readonly WaitingPerson[]): TemplateResult {
    const {words} = this;
    const title = words.waitingPeople(waiting.length);
    return html`<div class="head">
        <h3 part="title">${title}</h3>
        ${
          waiting.length > 1
            ? html`<button type="button" part="button" data-admit="yes">${words.letAllIn}</button>`
            : nothing
        }
      </div>
      <ul aria-label=${title}>
        ${byKey(
          waiting,
          ({id}) => id,
          (person) => this.#person(person),
        )}
      </ul>`;
  }

  #person(person: WaitingPerson): TemplateResult {
    const {words} = this;
    const {name} = person;
    return html`<li part="person" data-id=${person.id}>
      <span class="avatar" aria-hidden="true">${initialsOf(name)}</span>
      <span class="name">${name}</span>
      <button
        type="button"
        class="round"
        part="button"
        aria-label=${words.turnAwayPerson(name)}
        title=${words.turnAway}
        data-admit="no"
      >
        ${icon('close')}
      </button>
      <button type="button" class="primary" part="button" data-admit="yes">
        ${words.letIn} <span class="hidden">${name}</span>
      </button>
    </li>`;
  }

  /** A button in a person's row is about that person, any other about all. */
  readonly #clicked = ({target}: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-admit]');
    if (!button) return;
    const id = button.closest<HTMLElement>('[data-id]')?.dataset['id'];
    const meant = (this.#waiting.value ?? []).filter((person) => id === undefined || person.id === id);
    void this.#decide(meant, button.dataset['admit'] === 'yes');
  };

  async #decide(people: readonly WaitingPerson[], admit: boolean): Promise<void> {
    const moderator = this.#session.value?.moderator;
    if (!moderator) return;
    this.failed = false;
    const done = await Promise.allSettled(people.map(({id}) => moderator.decide(id, admit)));
    // Somebody who has gone meanwhile is no failure.
    this.failed = done.some(
      ({status}, i) => status === 'rejected' && moderator.waiting.get().some(({id}) => id === people[i]?.id),
    );
  }
}

define('vicolo-waiting-list', VicoloWaitingList);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-waiting-list': VicoloWaitingList;
  }
}
