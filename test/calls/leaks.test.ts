// In and out, many times in one page: nothing grows, and what is let go of is collected.
import {expect, fixtureCleanup} from '@open-wc/testing';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import {aCall} from '../support/call.js';
import {countPage, whatThePageKeeps} from '../support/count-page.js';
import {meeting} from '../support/meeting.js';
import {until} from '../support/until.js';
import {NOTHING_OPEN, whatIsOpen} from '../support/watch-media.js';

declare const gc: (options: {type: 'major'; execution: 'async'}) => Promise<void>;

describe('leaks', () => {
  before(countPage);

  it('an element that goes in and out again and again keeps nothing open and listens no more than before', async () => {
    const cycles = await meeting.cycles();
    const {room, sdkRooms} = await aCall({startCameraOff: true, startMuted: true});
    const inAndOut = async () => {
      await room.join();
      await room.leave();
      await room.updateComplete;
      expect(whatIsOpen()).to.deep.equal(NOTHING_OPEN);
    };
    for (let i = 0; i < 3; i++) await inAndOut(); // what is loaded once, is loaded
    const before = whatThePageKeeps();
    for (let i = 0; i < cycles; i++) await inAndOut();
    expect(whatThePageKeeps()).to.deep.equal(before);
    expect(sdkRooms.length).to.equal(1);
    fixtureCleanup();
  }).timeout(1_800_000);

  const WAYS = {
    'open their devices': (room: VicoloRoom) => room.prepare(),
    'are in a meeting': (room: VicoloRoom) => room.join(),
  };
  for (const [what, be] of Object.entries(WAYS)) {
    it(`elements that come, ${what} and go are collected, with their sessions and the SDK's rooms`, async () => {
      const {id} = await meeting.createRoom();
      const gone: WeakRef<object>[] = [];
      const comeAndGo = async () => {
        const {room, sdkRooms} = await aCall({roomId: id});
        await be(room);
        await room.leave();
        const parts = [...room.renderRoot.querySelectorAll('*')].filter(({localName}) =>
          localName.startsWith('vicolo-'),
        );
        for (const one of [room, room.session, ...sdkRooms, ...parts]) gone.push(new WeakRef(one));
        fixtureCleanup();
      };
      await comeAndGo();
      await until('sound that is closed', () => whatThePageKeeps()['audio contexts'] === 0);
      const before = whatThePageKeeps();
      for (let i = 0; i < 10; i++) await comeAndGo();
      expect(whatIsOpen()).to.deep.equal(NOTHING_OPEN);
      expect(gone.length).to.be.above(22, 'there was something to collect');
      await until('all to be collected, but for what the last one still holds', async () => {
        await gc({type: 'major', execution: 'async'});
        return gone.filter((one) => one.deref()).length <= gone.length / 11;
      });
      await until('sound that is closed', () => whatThePageKeeps()['audio contexts'] === 0);
      expect(whatThePageKeeps()).to.deep.equal(before);
    }).timeout(60_000);
  }

  it('the SDK hears of devices that come and go in a meeting, and in the next one, and not in between', async () => {
    const {room, sdkRooms} = await aCall({startCameraOff: true, startMuted: true});
    let heard = 0;
    const devicesChange = () => navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await room.join();
    sdkRooms[0]?.on('mediaDevicesChanged', () => heard++);
    devicesChange();
    await until('the change in the first meeting', () => heard === 1);
    await room.leave();
    devicesChange();
    await room.join();
    devicesChange();
    await until('the change in the second meeting', () => heard >= 2);
    await room.leave();
    fixtureCleanup();
    expect(heard).to.equal(2);
  });
});
