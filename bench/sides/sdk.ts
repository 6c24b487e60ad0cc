// The SDK alone, with nothing on the page: what no user interface can do without.
import {Room} from 'livekit-client';
import type {FakeMeeting} from '../../test/fakes/fake-meeting.js';
import {offer} from '../browser/offer.js';
import {grantOf, type Entry, type Side} from './side.js';

let room: Room | undefined;

const side: Side = {
  async enter(meeting: FakeMeeting) {
    room = (await meeting.loadSdk()).createRoom();
    await room.connect('', '');
  },
  async enterReal(entry: Entry) {
    room = new Room({adaptiveStream: true, dynacast: true});
    const {url, token} = await grantOf(entry);
    await room.connect(url, token);
  },
  async leave() {
    await room?.disconnect();
    room = undefined;
  },
  openChat: () => true,
  chatText: () => '',
  tiles: () => [],
  renderOf: () => undefined,
};

offer(side);
