// `<vicolo-room>` as a page uses it. Reads open shadow roots, nothing private.
import '../../src/room.js';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import {fakeCloud} from '../../test/fakes/fake-cloud.js';
import type {FakeMeeting} from '../../test/fakes/fake-meeting.js';
import {offer} from '../browser/offer.js';
import type {Entry, Side} from './side.js';

const renders = new WeakMap<Element, number>();
let room: VicoloRoom | undefined;

/** Lit calls `updated` after each render; the tile's own is called as well. */
async function countRenders(): Promise<void> {
  const {prototype} = (await customElements.whenDefined('vicolo-participant-tile')) as unknown as {
    prototype: {updated(...args: unknown[]): void};
  };
  const {updated} = prototype;
  prototype.updated = function (this: Element, ...args) {
    renders.set(this, (renders.get(this) ?? 0) + 1);
    updated.apply(this, args);
  };
}

function show(place: HTMLElement, properties: object): VicoloRoom {
  const element = document.createElement('vicolo-room');
  Object.assign(element, {autoJoin: true, startMuted: true, startCameraOff: true, withoutMemory: true, ...properties});
  place.append(element);
  return element;
}

const chat = (): Element | null | undefined => room?.shadowRoot?.querySelector('vicolo-chat');

const side: Side = {
  enter(meeting: FakeMeeting, place) {
    room = show(place, {roomId: 42, cloud: fakeCloud(), loadSdk: meeting.loadSdk});
  },
  enterReal(entry: Entry, place) {
    room = show(place, entry);
  },
  async leave() {
    await room?.leave();
    room?.remove();
    room = undefined;
  },
  tiles() {
    const stage = room?.shadowRoot?.querySelector('vicolo-stage')?.shadowRoot;
    return [...(stage?.querySelectorAll('vicolo-participant-tile') ?? [])];
  },
  openChat() {
    room?.panels.toggle('chat', true);
    return chat()?.shadowRoot?.querySelector('.list') != null;
  },
  chatText() {
    return chat()?.shadowRoot?.querySelector('.list')?.textContent ?? '';
  },
  renderOf(tile) {
    return renders.get(tile);
  },
};

void countRenders();
offer(side);
