import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {byKey} from '../../binding/by-key.js';
import {deepFocus} from '../../binding/deep-focus.js';
import {OverflowController} from '../../binding/overflow-controller.js';
import {viewOf} from '../../binding/room-view.js';
import {RovingController} from '../../binding/roving-controller.js';
import {SessionController} from '../../binding/session-controller.js';
import {StoreController} from '../../binding/store-controller.js';
import type {ParticipantState} from '../../session/participant.js';
import {isInRoom} from '../../session/phase.js';
import type {RoomSession} from '../../session/room-session.js';
import {isFixed, menuOf, type Control} from '../controls/control.js';
import {readControls} from '../controls/control-names.js';
import {controlsOf} from '../controls/controls-of.js';
import '../icons/media.js';
import '../icons/meeting.js';
import {controlStyles} from '../styles/controls.js';
import {toggleStyles} from '../styles/toggles.js';
import {controlsStyles} from '../styles/vicolo-controls.js';
import {toggleButton} from '../toggle-button.js';
import {toggleSmallWindow} from '../toggle-small-window.js';
import {VicoloControls} from '../vicolo-controls.js';
import '../vicolo-device-menu.js';
import type {VicoloMenu} from '../vicolo-menu.js';
import '../words/controls.js';
import '../words/people.js';
import {Looks} from './looks.js';

class ControlsLooks extends Looks<VicoloControls> {
  static override styles: CSSResultGroup = [controlStyles, toggleStyles, controlsStyles];

  readonly #session = new SessionController(this.host);
  readonly #self = new StoreController<ParticipantState>(this.host, () => this.#local?.state);
  readonly #overflow = new OverflowController(this.host, {
    items: () => this.#shown.map(({name, beside}) => ({name, fixed: isFixed({name}), split: beside !== undefined})),
    always: () => this.#hasOwnLines,
  });
  #shown: readonly Control[] = [];
  #open: 'none' | 'more' | 'layout' = 'none';

  constructor(host: VicoloControls) {
    super(host);
    const of = (find: (session: RoomSession) => unknown): void => {
      new StoreController<unknown>(this.host, () => this.#session.value && (find(this.#session.value) as never));
    };
    for (const name of ['phase', 'microphone', 'camera', 'screen', 'participants'] as const) of((one) => one[name]);
    for (const name of ['shortcuts', 'smallWindow', 'fullscreen', 'setFullscreen'] as const)
      of((one) => viewOf(one)[name]);
    for (const name of ['registered', 'open'] as const) of((one) => viewOf(one).panels[name]);
    for (const name of ['layout', 'selfView'] as const) of((one) => one.stage[name]);
    for (const name of ['raised', 'allowed'] as const) of((one) => one.hands[name]);
    of((one) => one.chat.unread);
    for (const name of ['offered', 'shown'] as const) of((one) => one.captions[name]);
    new RovingController(this.host);
  }

  get #local() {
    return this.#session.value?.participants.get().find((participant) => participant.isLocal);
  }

  get #hasOwnLines(): boolean {
    return this.host.querySelector(':scope > [slot=menu]') !== null;
  }

  get #menu(): VicoloMenu | null {
    return this.host.renderRoot.querySelector('vicolo-menu');
  }

  override render(): TemplateResult {
    const {words} = this;
    const session = this.#session.value;
    this.#shown = controlsOf(readControls(this.host.controls), {
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
    const isEmpty = this.host.querySelector(`:scope > [slot=${name}]`) === null;
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

  override updated(): void {
    if (this.#shown.some(({name}) => name === 'hand')) void import('../vicolo-reactions.js').catch(ignore);
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
    this.host.requestUpdate();
    try {
      await import('../vicolo-menu.js');
      await this.host.updateComplete;
      const button = this.#buttonOf(which);
      if (button && this.#open === which) await this.#menu?.show(button);
    } catch {
      this.#closed(); // could not be downloaded; the next click tries again
    }
  }

  #buttonOf(name: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`[part~='${name}-button']`);
  }

  readonly #openLayout = (): void => void this.#toggle('layout');

  readonly #toggleWindow = (): void => {
    if (this.#session.value) void toggleSmallWindow(this.#session.value, this.host);
  };

  readonly #closed = (): void => {
    this.#open = 'none';
    this.host.requestUpdate();
  };

  readonly #draw = (): void => {
    this.host.requestUpdate();
  };

  /** A focused button that leaves the row hands the focus on, so that a keyboard is not thrown out of the room. */
  override willUpdate(): void {
    const focus = deepFocus(this.host.ownerDocument);
    const name =
      focus && this.host.renderRoot.contains(focus)
        ? focus.closest<HTMLElement>('[data-name]')?.dataset['name']
        : undefined;
    if (!name) return;
    void this.host.updateComplete.then(() => {
      if (!this.#buttonOf(name) && !deepFocus(this.host.ownerDocument)) {
        (this.#buttonOf('more') ?? this.#buttonOf('microphone'))?.focus({preventScroll: true});
      }
    });
  }
}

VicoloControls.wear(ControlsLooks);

function ignore(): void {
  // The meeting goes on without it; the next drawing asks again.
}
