import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {byKey} from '../binding/by-key.js';
import {deepFocus} from '../binding/deep-focus.js';
import {define} from '../binding/define.js';
import {OverflowController} from '../binding/overflow-controller.js';
import {viewOf} from '../binding/room-view.js';
import {RovingController} from '../binding/roving-controller.js';
import {SessionController} from '../binding/session-controller.js';
import {StoreController} from '../binding/store-controller.js';
import type {ParticipantState} from '../session/participant.js';
import {isInRoom} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import {isFixed, menuOf, type Control} from './controls/control.js';
import {readControls} from './controls/control-names.js';
import {controlsOf} from './controls/controls-of.js';
import {controlStyles} from './styles/controls.js';
import {controlsStyles} from './styles/vicolo-controls.js';
import {toggleStyles} from './styles/toggles.js';
import {toggleButton} from './toggle-button.js';
import {toggleSmallWindow} from './toggle-small-window.js';
import {VicoloElement} from './vicolo-element.js';
import './vicolo-device-menu.js';
import type {VicoloMenu} from './vicolo-menu.js';
import './words/controls.js';
import './words/people.js';
import './icons/media.js';
import './icons/meeting.js';

/**
 * The buttons of a meeting. Each shows what is true; a click asks the session and waits for it. What does
 * not fit into the row is in a menu, but never the microphone and leaving. One stop for Tab; arrow keys,
 * Home and End go along the row.
 *
 * @summary Microphone, camera, sharing, panels, layout, full screen and leaving.
 * @slot start - The host's own buttons before the kit's.
 * @slot middle - The host's own buttons between the kit's and leaving.
 * @slot end - The host's own buttons after the kit's.
 * @slot menu - The host's own buttons or links in the menu.
 * @csspart base - The row.
 * @csspart button - Every button.
 * @csspart microphone-button - The microphone's button.
 * @csspart camera-button - The camera's button.
 * @csspart screen-button - The screen share's button.
 * @csspart leave-button - The leave button.
 * @csspart tooltip - The words above a button.
 * @csspart count - How many messages are unread.
 */
export class VicoloControls extends VicoloElement {
  static override styles: CSSResultGroup = [super.styles, controlStyles, toggleStyles, controlsStyles];

  /** The call to control, where it is not the one of the `<vicolo-room>` around. */
  @property({attribute: false}) session?: RoomSession | undefined;

  /**
   * Which buttons, in which order, by names: `microphone`, `camera`, `screen`, `hand`, `people`, `chat`, `panels`
   * (all other panels), `captions`, `layout`, `pip` (a small window), `fullscreen`, `leave`. Where not all fit, the last go into the menu first.
   */
  @property() controls?: string;

  readonly #session = new SessionController(this);
  readonly #self = new StoreController<ParticipantState>(this, () => this.#local?.state);
  readonly #overflow = new OverflowController(this, {
    items: () => this.#shown.map(({name, beside}) => ({name, fixed: isFixed({name}), split: beside !== undefined})),
    always: () => this.#hasOwnLines,
  });
  #shown: readonly Control[] = [];
  #open: 'none' | 'more' | 'layout' = 'none';

  constructor() {
    super();
    const of = (find: (session: RoomSession) => unknown): void => {
      new StoreController<unknown>(this, () => this.#session.value && (find(this.#session.value) as never));
    };
    for (const name of ['phase', 'microphone', 'camera', 'screen', 'participants'] as const) of((one) => one[name]);
    for (const name of ['shortcuts', 'smallWindow', 'fullscreen', 'setFullscreen'] as const)
      of((one) => viewOf(one)[name]);
    for (const name of ['registered', 'open'] as const) of((one) => viewOf(one).panels[name]);
    for (const name of ['layout', 'selfView'] as const) of((one) => one.stage[name]);
    for (const name of ['raised', 'allowed'] as const) of((one) => one.hands[name]);
    of((one) => one.chat.unread);
    for (const name of ['offered', 'shown'] as const) of((one) => one.captions[name]);
    new RovingController(this);
  }

  get #local() {
    return this.#session.value?.participants.get().find((participant) => participant.isLocal);
  }

  get #hasOwnLines(): boolean {
    return this.querySelector(':scope > [slot=menu]') !== null;
  }

  get #menu(): VicoloMenu | null {
    return this.renderRoot.querySelector('vicolo-menu');
  }

  protected override render(): TemplateResult {
    const {words} = this;
    const session = this.#session.value;
    this.#shown = controlsOf(readControls(this.controls), {
      session,
      view: session && viewOf(session),
      words,
      inRoom: session !== undefined && isInRoom(session.phase.get()),
      self: this.#self.value,
      layoutIsOpen: this.#open === 'layout',
      openLayout: this.#openLayout,
      toggleWindow: this.#toggleWindow,
    });
    const row = this.#shown.filter(({name}) => !this.#overflow.out.has(name));
    const last = row.at(-1)?.name === 'leave' ? row.at(-1) : undefined;
    return html`<div class="row" part="base" role="toolbar" aria-label=${words.controls}>
        ${this.#own('start')}
        ${byKey(
          row.filter((control) => control !== last),
          ({name}) => name,
          toggleButton,
        )}
        ${this.#own('middle')} ${this.#more()} ${last ? toggleButton(last) : nothing} ${this.#own('end')}
      </div>
      <vicolo-menu
        .label=${this.#open === 'layout' ? words.layout : words.moreControls}
        .groups=${this.#groups()}
        .onClose=${this.#closed}
        >${this.#open === 'layout' ? nothing : html`<slot name="menu" @slotchange=${this.#draw}></slot>`}</vicolo-menu
      >`;
  }

  #own(name: string): TemplateResult {
    const isEmpty = this.querySelector(`:scope > [slot=${name}]`) === null;
    return html`<div class="own" ?hidden=${isEmpty}><slot name=${name} @slotchange=${this.#draw}></slot></div>`;
  }

  #more(): TemplateResult | typeof nothing {
    if (this.#overflow.out.size === 0 && !this.#hasOwnLines) return nothing;
    const {words} = this;
    const out = this.#shown.filter(({name}) => this.#overflow.out.has(name));
    const count = out.reduce((sum, one) => sum + (one.count ?? 0), 0);
    return toggleButton({
      name: 'more',
      label: count ? words.withUnread(words.moreControls, count) : words.moreControls,
      hint: words.moreControls,
      count,
      icon: 'more-controls',
      expanded: this.#open === 'more',
      onClick: () => void this.#toggle('more'),
    });
  }

  #groups() {
    if (this.#open === 'layout') return this.#shown.find(({name}) => name === 'layout')?.choices ?? [];
    return menuOf(this.#shown.filter(({name}) => this.#overflow.out.has(name)));
  }

  protected override updated(): void {
    if (this.#shown.some(({name}) => name === 'hand')) void import('./vicolo-reactions.js').catch(ignore);
    if (this.#open === 'none') return;
    // The button that it hangs on may have gone, with the last thing in the menu or into it.
    if (!this.#buttonOf(this.#open)) this.#menu?.hide();
  }

  /** What a menu is made of is downloaded when the first one is opened. */
  async #toggle(which: 'more' | 'layout'): Promise<void> {
    const wasOpen = this.#open === which;
    if (this.#open !== 'none') this.#menu?.hide();
    if (wasOpen) return;
    this.#open = which;
    this.requestUpdate();
    try {
      await import('./vicolo-menu.js');
      await this.updateComplete;
      const button = this.#buttonOf(which);
      if (button && this.#open === which) await this.#menu?.show(button);
    } catch {
      this.#closed(); // could not be downloaded; the next click tries again
    }
  }

  #buttonOf(name: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[part~='${name}-button']`);
  }

  readonly #openLayout = (): void => void this.#toggle('layout');

  readonly #toggleWindow = (): void => {
    if (this.#session.value) void toggleSmallWindow(this.#session.value, this);
  };

  readonly #closed = (): void => {
    this.#open = 'none';
    this.requestUpdate();
  };

  readonly #draw = (): void => {
    this.requestUpdate();
  };

  /** A focused button that leaves the row hands the focus on, so that a keyboard is not thrown out of the room. */
  protected override willUpdate(): void {
    const focus = deepFocus(this.ownerDocument);
    const name =
      focus && this.renderRoot.contains(focus) ? focus.closest<HTMLElement>('[data-name]')?.dataset['name'] : undefined;
    if (!name) return;
    void this.updateComplete.then(() => {
      if (!this.#buttonOf(name) && !deepFocus(this.ownerDocument)) {
        (this.#buttonOf('more') ?? this.#buttonOf('microphone'))?.focus({preventScroll: true});
      }
    });
  }
}

function ignore(): void {
  // The meeting goes on without it; the next drawing asks again.
}

define('vicolo-controls', VicoloControls);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-controls': VicoloControls;
  }
}
