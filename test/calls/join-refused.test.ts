import {expect, fixtureCleanup} from '@open-wc/testing';
import {createCloud} from '../../src/cloud/http-cloud.js';
import type {RoomGrant} from '../../src/cloud/wire.js';
import {aCall} from '../support/call.js';
import {codeOf} from '../support/code-of.js';
import {meeting} from '../support/meeting.js';
import {NOTHING_OPEN, whatIsOpen} from '../support/watch-media.js';

const UNREACHABLE = ['media-unreachable', 'cannot be reached'] as const;
const REJECTED = ['media-token-rejected', 'did not let you in'] as const;

describe('joining, refused by the media server', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
    expect(whatIsOpen()).to.deep.equal(NOTHING_OPEN);
  });

  /** A room whose entries lead elsewhere, as long as `elsewhere` says so. */
  async function leading(elsewhere: (id: number) => Promise<Partial<RoomGrant>>) {
    const {id} = await meeting.createRoom();
    const call = await aCall({roomId: id, startCameraOff: true});
    const real = createCloud({
      endpoint: await meeting.endpoint(),
      token: await meeting.memberToken('alex', 'Alex'),
    });
    let issued = 0;
    call.room.cloud = {
      ...real,
      issueRoomToken: async (...args) => {
        issued++;
        return {...(await real.issueRoomToken(...args)), ...(await elsewhere(id))};
      },
    };
    return {...call, real, issued: () => issued};
  }

  async function expectRefusal(call: Awaited<ReturnType<typeof leading>>, [code, words]: readonly [string, string]) {
    const {room, real, events, issued} = call;
    expect(await codeOf(() => room.join())).to.equal(code);
    expect(events).to.include(`error:${code}`);
    const lobby = room.renderRoot.querySelector('vicolo-lobby')!;
    await room.updateComplete;
    await lobby.updateComplete;
    expect(lobby.renderRoot.querySelector('[part~=message]')!.textContent).to.contain(words);
    expect(issued()).to.be.at.most(2, 'no storm of entries');
    const {connections, sockets} = whatIsOpen();
    expect({connections, sockets}).to.deep.equal({connections: 0, sockets: 0});
    room.cloud = real; // mended
    await room.join();
    expect(room.session.phase.get().is).to.equal('joined');
    await room.leave();
  }

  for (const [kind, expected] of [
    [401, REJECTED],
    [403, REJECTED],
    [404, UNREACHABLE],
    [409, UNREACHABLE],
    [429, UNREACHABLE],
    [500, UNREACHABLE],
    [503, UNREACHABLE],
    ['html', UNREACHABLE],
    ['hangs up', UNREACHABLE],
    ['opens and closes', UNREACHABLE],
    ['garbage first', UNREACHABLE],
    ['silent', UNREACHABLE],
  ] as const) {
    it(`by ${kind}: ${expected[0]}`, async () => {
      const webRtcServerUrl = await meeting.badMediaServer(kind);
      await expectRefusal(await leading(() => Promise.resolve({webRtcServerUrl})), expected);
    }).timeout(90_000);
  }

  it('by a media token that has expired: media-token-rejected', async () => {
    const call = await leading(async (id) => ({webRtcToken: await meeting.mediaToken(id, 'alex', -600)}));
    await expectRefusal(call, REJECTED);
  });
});
