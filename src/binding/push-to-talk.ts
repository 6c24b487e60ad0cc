import type {LitElement, ReactiveController} from 'lit';
import type {DevicesView} from '../session/devices-view.js';

const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';
/** What the space bar does something else to. */
const PRESSED = 'button, a[href], summary, [role=button], [role^=menuitem], [role=slider], [role=option], [role=tab]';

/** Holding the space bar opens a muted microphone, while the focus is in its host and nobody types there. */
export class PushToTalk implements ReactiveController {
  readonly #host: LitElement;
  readonly #devices: DevicesView;
  readonly #isOn: () => boolean;
  #held = false;

  constructor(host: LitElement, devices: DevicesView, isOn: () => boolean) {
    this.#host = host;
    this.#devices = devices;
    this.#isOn = isOn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#press);
    this.#host.ownerDocument.addEventListener('keyup', this.#release, true);
    this.#host.ownerDocument.defaultView?.addEventListener('blur', this.#end);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#press);
    this.#host.ownerDocument.removeEventListener('keyup', this.#release, true);
    this.#host.ownerDocument.defaultView?.removeEventListener('blur', this.#end);
    this.#end();
  }

  readonly #press = (event: KeyboardEvent): void => {
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key !== ' ' || !isBare || event.defaultPrevented || !this.#isOn() || usesSpace(event)) return;
    event.preventDefault(); // the page does not scroll
    if (event.repeat || this.#held) return;
    this.#held = true;
    void this.#devices.talk(true);
  };

  readonly #release = (event: KeyboardEvent): void => {
    if (event.key === ' ') this.#end();
  };

  /** Also when the window loses the keyboard: the key that comes up then is not told to us. */
  readonly #end = (): void => {
    if (!this.#held) return;
    this.#held = false;
    void this.#devices.talk(false);
  };
}

/** Something between the focus and the room takes the space bar. */
function usesSpace(event: KeyboardEvent): boolean {
  const elements = event.composedPath().filter((one): one is Element => one instanceof Element);
  return elements.some((one) => one.matches(TYPING) || one.matches(PRESSED));
}
