import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {deepFocus} from '../../binding/deep-focus.js';
import {onServer} from '../../binding/on-server.js';
import {PanelSlot} from '../../binding/panel-slot.js';
import {viewOf} from '../../binding/room-view.js';
import {DEFAULT_SHORTCUTS, ShortcutController, type Shortcuts} from '../../binding/shortcuts.js';
import {StoreController} from '../../binding/store-controller.js';
import {isUnsaid, type VicoloError} from '../../cloud/errors.js';
import {realClock} from '../../session/clock.js';
import {lasting} from '../../session/lasting.js';
import {isInRoom, type Phase} from '../../session/phase.js';
import {deviceFailures, deviceNotices} from '../device-notices.js';
import '../icons/media.js';
import {noticesTemplate} from '../room-notices.js';
import {runShortcut} from '../run-shortcut.js';
import {controlStyles} from '../styles/controls.js';
import {roomStyles} from '../styles/vicolo-room.js';
import {VicoloRoom} from '../vicolo-room.js';
import '../words/devices.js';
import './lobby-looks.js';
import {Looks} from './looks.js';

/** Milliseconds for which a broken line is not worth a word. */
const BLIP = 1_000;

class RoomLooks extends Looks<VicoloRoom> {
  static override styles: CSSResultGroup = [controlStyles, roomStyles];

  readonly #view = viewOf(this.host.session);
  readonly #reconnecting = lasting(this.host.session.phase, ({is}) => is === 'reconnecting', BLIP, realClock);
  readonly #dismissed = new WeakSet();
  #keys: Shortcuts | undefined;
  #silent = false;
  #wasInside = false;
  #hadFocus = false;

  constructor(host: VicoloRoom) {
    super(host);
    const {details, participants, audible, microphone, camera, screen, devices} = host.session;
    const {state, replaced, speaksMuted} = devices; // following the devices keeps their lists true
    const shown = [this.#reconnecting, details, participants, audible, microphone, camera, screen];
    for (const store of [...shown, state, replaced, speaksMuted, this.#view.panels.open])
      new StoreController<unknown>(host, () => store);
    new PanelSlot(host, this.#view.panels);
    new ShortcutController(
      host,
      () => (isInRoom(host.session.phase.get()) ? this.#view.shortcuts.get() : {}),
      (name) => {
        runShortcut(name, host.session, this.#view, host);
      },
    );
  }

  override willUpdate(): void {
    const {shortcuts, withoutShortcuts} = this.host;
    const wanted = withoutShortcuts ? {} : {...DEFAULT_SHORTCUTS, ...shortcuts};
    if (this.#keys !== shortcuts || this.#silent !== withoutShortcuts) this.#view.shortcuts.set(wanted);
    this.#keys = shortcuts;
    this.#silent = withoutShortcuts;
  }

  override updated(): void {
    this.#keepFocus();
  }

  /** The lobby's button and the controls replace each other: a keyboard must not be thrown out of the room. */
  #keepFocus(): void {
    const inside = isInRoom(this.host.session.phase.get());
    if (inside === this.#wasInside) return;
    this.#wasInside = inside;
    if (this.#hadFocus) this.host.renderRoot.querySelector<HTMLElement>('.room')?.focus({preventScroll: true});
  }

  override render(): TemplateResult {
    const {words, host} = this;
    const phase = this.host.session.phase.get();
    const lost = this.#hadFocus && !deepFocus(this.host.ownerDocument); // with a button that went while joining
    this.#hadFocus = lost || (!onServer && this.host.matches(':focus-within'));
    return html`<div
      class="room"
      part="base"
      role="region"
      tabindex="-1"
      aria-label=${this.host.session.details.get()?.title ?? words.videoRoom}
    >
      ${isInRoom(phase) ? host.meeting?.(host) : this.#lobby()}
      ${noticesTemplate({
        words,
        reconnecting: this.#reconnecting.get(),
        audible: this.host.session.audible.get() || !isInRoom(phase),
        failures: this.#failures(phase),
        more: deviceNotices({words, session: this.host.session, onDismiss: this.#dismiss, dismissed: this.#dismissed}),
        onSound: () => void this.host.session.startAudio(),
        onDismiss: this.#dismiss,
      })}
      <slot name="overlay"></slot>
    </div>`;
  }

  #lobby(): TemplateResult {
    const {problem} = this.host.said;
    const waiting = problem !== undefined && isUnsaid(problem);
    const isOver = this.host.session.phase.get().is === 'left';
    return html`<div class="lobby" part="lobby">
      <slot name="lobby"
        ><vicolo-lobby
          exportparts="join-button, message, preview, video, allow-button"
          ?waiting=${waiting}
          ?status-only=${this.host.withoutLobby}
          >${isOver ? html`<slot name="feedback"></slot>` : nothing}</vicolo-lobby
        ></slot
      >
    </div>`;
  }

  /** The kit's own lobby shows by itself what fails before joining. */
  #failures(phase: Phase): (readonly [string, VicoloError])[] {
    const hasLobby = !this.host.withoutLobby && (onServer || !this.host.querySelector(':scope > [slot=lobby]'));
    if (!isInRoom(phase) && hasLobby) return [];
    return deviceFailures(this.words, this.host.session).filter(([, error]) => !this.#dismissed.has(error));
  }

  readonly #dismiss = (what: object): void => {
    this.#dismissed.add(what);
    this.host.requestUpdate();
  };
}

VicoloRoom.wear(RoomLooks);
