import {property} from 'lit/decorators.js';
import {FullScreenController} from '../binding/full-screen.js';
import {viewOf, type RoomView} from '../binding/room-view.js';
import type {Shortcuts} from '../binding/shortcuts.js';
import type {PanelsView} from '../session/panels.js';
import {SessionElement} from './session-element.js';

/** An element in which a meeting is seen: its keys, full screen, and what opens beside the stage. */
export abstract class ViewElement extends SessionElement {
  /**
   * Keys in place of the kit's, by what they do: `{microphone: 'mod+d', screen: ''}`. `mod` is ⌘ on Apple's
   * machines and Ctrl elsewhere; an empty text takes a key away. A letter alone counts only while the focus is
   * in the room; with Ctrl, ⌘ or Alt a key counts also when the focus is nowhere and this is the page's only room.
   */
  @property({attribute: false}) shortcuts: Shortcuts = {};

  /** Listens for no keys. */
  @property({type: Boolean, attribute: 'without-shortcuts'}) withoutShortcuts = false;

  /** Offers no list of people. */
  @property({type: Boolean, attribute: 'without-people'}) withoutPeople = false;

  /** Offers no chat. */
  @property({type: Boolean, attribute: 'without-chat'}) withoutChat = false;

  readonly #view: RoomView = viewOf(this.session);
  readonly #fullscreen = new FullScreenController(this, this.#view);

  /**
   * What can be opened beside the stage, at most one at a time. An element in the slot `panel` with
   * `data-vicolo-panel="notes"` and an `aria-label` is one, with a button among the controls.
   */
  get panels(): PanelsView {
    return this.#view.panels;
  }

  /** Shows the whole room in full screen, or no longer. Starting needs a click. Rejects with a `VicoloError`. */
  setFullscreen(on: boolean): Promise<void> {
    return this.#fullscreen.set(on);
  }
}
