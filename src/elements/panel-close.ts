// The button in the header of the kit's own panels.
import {html, nothing, type TemplateResult} from 'lit';
import {viewOf} from '../binding/room-view.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import type {Words} from './words/words.js';
import './words/controls.js';

/** Nothing where the element is no panel of a room: then there is nothing to close. */
export function panelClose(panel: Element, session: RoomSession | undefined, words: Words): unknown {
  const name = panel.getAttribute('data-vicolo-panel');
  if (!session || (name !== 'people' && name !== 'chat')) return nothing;
  const close = (): void => {
    viewOf(session).panels.toggle(name, false);
  };
  return closeButton(words.hidePanel(words.panelNames[name]), close);
}

function closeButton(label: string, close: () => void): TemplateResult {
  return html`<button
    type="button"
    class="close"
    part="close-button"
    aria-label=${label}
    title=${label}
    @click=${close}
  >
    ${icon('close')}
  </button>`;
}
