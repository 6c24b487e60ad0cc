// LiveKit's `VideoConference` as its manual shows it: in a `LiveKitRoom`, with its styles.
import {LiveKitRoom, VideoConference} from '@livekit/components-react';
import '@livekit/components-styles';
import {Room} from 'livekit-client';
import {createElement} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import type {FakeMeeting} from '../../test/fakes/fake-meeting.js';
import {offer} from '../browser/offer.js';
import {grantOf, type Entry, type Side} from '../sides/side.js';

let root: Root | undefined;

function show(place: HTMLElement, room: Room, serverUrl: string, token: string): void {
  const way = {room, serverUrl, token, connect: true, audio: false, video: false, 'data-lk-theme': 'default'};
  root = createRoot(place.appendChild(document.createElement('div')));
  root.render(createElement(LiveKitRoom, way, createElement(VideoConference)));
}

const side: Side = {
  async enter(meeting: FakeMeeting, place) {
    const {createRoom} = await meeting.loadSdk();
    show(place, createRoom(), 'wss://media.example', 'fake');
  },
  async enterReal(entry: Entry, place) {
    const {url, token} = await grantOf(entry);
    show(place, new Room({adaptiveStream: true, dynacast: true}), url, token);
  },
  leave() {
    root?.unmount();
    root = undefined;
  },
  tiles() {
    return [...document.querySelectorAll('.lk-participant-tile')];
  },
  openChat() {
    const isOpen = document.querySelector<HTMLElement>('.lk-chat')?.offsetWidth;
    if (!isOpen) document.querySelector<HTMLElement>('.lk-chat-toggle')?.click();
    return Boolean(document.querySelector<HTMLElement>('.lk-chat')?.offsetWidth);
  },
  chatText() {
    return document.querySelector('.lk-chat-messages')?.textContent ?? '';
  },
  // React keeps an element's last properties on the node; each render of the tile makes new ones.
  renderOf(tile) {
    const key = Object.keys(tile).find((name) => name.startsWith('__reactProps$'));
    return key && (tile as unknown as Record<string, unknown>)[key];
  },
};

offer(side);
