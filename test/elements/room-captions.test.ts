import {fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/elements/vicolo-room.js';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {FakeMeeting} from '../fakes/fake-meeting.js';
import {until} from '../support/until.js';

describe('captions in <vicolo-room>', () => {
  afterEach(fixtureCleanup);

  it('never lie under a notice', async () => {
    const meeting = new FakeMeeting([{identity: 'maya', name: 'Maya'}]);
    const room = await fixture<VicoloRoom>(html`
      <vicolo-room
        style="inline-size: 320px"
        room-id="42"
        without-memory
        .cloud=${fakeCloud([aRoom()])}
        .loadSdk=${meeting.loadSdk}
      ></vicolo-room>
    `);
    await room.join();
    const {captions} = room.session;
    captions.show(true);
    meeting.data('vicolo.ask', new TextEncoder().encode('unmute'));
    await room.session.setMicrophone(false);
    const box = (tag: string, part: string) =>
      room.shadowRoot!.querySelector(tag)?.shadowRoot?.querySelector(part)?.getBoundingClientRect();
    const apart = () => {
      const [notice, words] = [box('vicolo-notices', '.question'), box('vicolo-captions', 'section')];
      return notice && words && (notice.bottom <= words.top || words.bottom <= notice.top);
    };
    meeting.data('vicolo.ask', new TextEncoder().encode('unmute'));
    await until('apart', apart);
    captions.setPlace('top');
    await until(
      'apart with captions above, too',
      () => apart() && box('vicolo-captions', 'section')!.top < box('vicolo-notices', '.question')!.top,
    );
    await room.leave();
  });
});
