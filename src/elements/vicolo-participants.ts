import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {byKey} from '../binding/by-key.js';
import {define} from '../binding/define.js';
import {PeopleController} from '../binding/people-controller.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import {VirtualRows} from '../binding/virtual-rows.js';
import type {ParticipantState} from '../session/participant.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import './icons/media.js';
import './icons/meeting.js';
import {hueOf} from './person.js';
import {panelClose} from './panel-close.js';
import {PeopleOrder} from './people-order.js';
import {personRow} from './person-row.js';
import {stepTo} from './list-keys.js';
import {controlStyles} from './styles/controls.js';
import {panelHeaderStyles} from './styles/panel-header.js';
import {personRowStyles} from './styles/person-row.js';
import {participantsStyles} from './styles/vicolo-participants.js';
import {VicoloElement} from './vicolo-element.js';
import './vicolo-copy-address.js';
import './vicolo-moderation.js';
import './vicolo-participant-menu.js';
import type {VicoloParticipantMenu} from './vicolo-participant-menu.js';
import './words/people.js';

/**
 * Everybody in the room: to look for, to see who speaks and whose hand is up, and for each a menu of what can be done.
 * Only the rows that are seen are drawn, so that hundreds of people scroll smoothly. Tab reaches the list, arrow keys,
 * Home, End, Page Up and Page Down go through it, Enter opens the menu of a person.
 *
 * @summary The list of people.
 * @csspart base - The whole list.
 * @csspart header - Title and counts.
 * @csspart close-button - Closes the panel, where it is one of a room.
 * @csspart search - The field.
 * @csspart list - The rows.
 * @csspart row - A person's row.
 * @csspart name - A person's name.
 * @csspart role - What is below a name: the role, and what is shared.
 * @csspart hand - The mark of a raised hand, with its place in the order.
 * @csspart options-button - The button that opens a person's menu.
 * @csspart message - Words in place of rows.
 */
export class VicoloParticipants extends VicoloElement {
  static override styles: CSSResultGroup = [
    super.styles,
    controlStyles,
    panelHeaderStyles,
    participantsStyles,
    personRowStyles,
  ];

  /** The call, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /** The address by which others find the room, to be copied. Without it, that of the page. */
  @property({attribute: 'share-url'}) shareUrl?: string | undefined;

  @state() private query = '';
  /** Whose row Tab reaches. */
  @state() private active = '';
  /** Whose menu is open. */
  @state() private open = '';

  readonly #session = new SessionController(this);
  readonly #people = new PeopleController(this, () => this.#session.value?.participants);
  readonly #raised = new StoreController(this, () => this.#session.value?.hands.raised);
  readonly #order = new PeopleOrder();
  readonly #rows = new VirtualRows(this, '.list', 'li', () => this.#shown.length);
  #hadFocus = false;

  get #shown(): readonly ParticipantState[] {
    return this.#order.of(this.#people.value, this.#raised.value ?? NOBODY, this.language, this.query);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#hadFocus = this.shadowRoot?.activeElement?.matches('.more') ?? false;
    const shown = this.#shown;
    if (!shown.some(({identity}) => identity === this.active)) this.active = shown[0]?.identity ?? '';
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const count = this.#people.value.length;
    const hands = this.#raised.value?.length ?? 0;
    const shown = this.#shown;
    return html`<section class="base" part="base" aria-labelledby="title">
      <div class="header" part="header">
        <h2 id="title">${words.participants}</h2>
        <span class="count"
          ><span aria-hidden="true">${count}</span><span class="hidden">${words.people(count)}</span></span
        >
        ${
          hands
            ? html`<span class="count hands"
                ><span aria-hidden="true">${icon('hand')}${hands}</span
                ><span class="hidden">${words.handsUp(hands)}</span></span
              >`
            : nothing
        }
        ${panelClose(this, this.#session.value, words)}
      </div>
      <vicolo-waiting-list .session=${this.#session.value}></vicolo-waiting-list>
      <div class="tools">
        <div class="search">
          ${icon('search')}
          <input
            type="search"
            part="search"
            aria-label=${words.searchPeople}
            placeholder=${words.searchPeople}
            autocomplete="off"
            .value=${this.query}
            @input=${this.#search}
          />
        </div>
        <vicolo-copy-address compact .shareUrl=${this.shareUrl}></vicolo-copy-address>
      </div>
      <div class="found" role="status">${this.#found(shown.length)}</div>
      <div class="list" part="list" @click=${this.#click} @keydown=${this.#keydown} @focusin=${this.#focused}>
        <ul aria-label=${words.participants}>
          ${byKey(
            this.#drawn(),
            (index) => shown[index]?.identity,
            (index) => this.#row(shown, index),
          )}
        </ul>
      </div>
      <vicolo-moderation .session=${this.#session.value}></vicolo-moderation>
      <vicolo-participant-menu
        .session=${this.#session.value}
        .identity=${this.open}
        @toggle=${this.#toggled}
      ></vicolo-participant-menu>
    </section>`;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('ul');
    list?.style.setProperty('--_count', String(this.#shown.length));
    for (const row of list?.querySelectorAll('li') ?? []) {
      row.style.setProperty('--_index', row.dataset['index'] ?? '');
      row.style.setProperty('--_hue', String(hueOf(row.dataset['identity'] ?? '')));
    }
    // A row that has moved in the list, or whose person has left, has lost the focus.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#focus();
  }

  #row(shown: readonly ParticipantState[], index: number): unknown {
    const person = shown[index];
    if (!person) return nothing;
    return personRow({
      words: this.words,
      person,
      index,
      count: shown.length,
      hand: (this.#raised.value ?? NOBODY).indexOf(person.identity) + 1,
      active: person.identity === this.active,
      menuOpen: person.identity === this.open,
    });
  }

  /** The rows that are seen, and the one that Tab reaches, wherever it is. */
  #drawn(): readonly number[] {
    const {first, last} = this.#rows.range;
    const drawn = Array.from({length: Math.max(0, last - first)}, (_, i) => first + i);
    const active = this.#activeIndex;
    if (active < 0 || (active >= first && active < last)) return drawn;
    return active < first ? [active, ...drawn] : [...drawn, active];
  }

  get #activeIndex(): number {
    return this.#shown.findIndex(({identity}) => identity === this.active);
  }

  #found(count: number): unknown {
    if (!this.query.trim()) return nothing;
    if (count) return html`<span class="hidden">${this.words.peopleFound(count)}</span>`;
    return html`<p class="message" part="message">${this.words.nobodyFound}</p>`;
  }

  #focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.more[tabindex="0"]')?.focus({preventScroll: true});
  }

  readonly #search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.renderRoot.querySelector('.list')?.scrollTo({top: 0});
  };

  readonly #click = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('.more');
    const identity = button?.closest('li')?.dataset['identity'];
    if (!button || identity === undefined) return;
    this.active = identity;
    this.open = this.open === identity ? '' : identity;
    if (this.open)
      void this.renderRoot.querySelector<VicoloParticipantMenu>('vicolo-participant-menu')?.show(identity, button);
  };

  readonly #focused = (event: Event): void => {
    const identity = (event.target as Element).closest<HTMLElement>('li')?.dataset['identity'];
    if (identity !== undefined) this.active = identity;
  };

  readonly #keydown = async (event: KeyboardEvent): Promise<void> => {
    const shown = this.#shown;
    const index = stepTo(event.key, this.#activeIndex, shown.length, this.#rows.page);
    const person = index === undefined ? undefined : shown[index];
    if (!person || index === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.active = person.identity;
    this.#rows.show(index);
    await this.updateComplete;
    this.#focus();
  };

  readonly #toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const isHere = this.#people.value.some(({identity}) => identity === this.open);
    this.open = '';
    if (!isHere) this.#focus(); // the button that would get the focus back has left with its person
  };
}

const NOBODY: readonly string[] = [];

define('vicolo-participants', VicoloParticipants);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-participants': VicoloParticipants;
  }
}
