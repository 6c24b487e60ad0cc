import {expect, fixtureCleanup} from '@open-wc/testing';
import {createCloud} from '../../src/cloud/http-cloud.js';
import type {RoomGrant} from '../../src/cloud/wire.js';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import {aCall} from '../support/call.js';
import {codeOf} from '../support/code-of.js';
import {meeting, sendBot} from '../support/meeting.js';
import {memberJwt} from '../support/member-jwt.js';
import {pictureOf, tileOf} from '../support/seen.js';
import {until} from '../support/until.js';
import {NOTHING_OPEN, whatIsOpen} from '../support/watch-media.js';

describe('bad input', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
    expect(whatIsOpen()).to.deep.equal(NOTHING_OPEN);
  });

  const lobbyOf = (room: VicoloRoom) => room.renderRoot.querySelector('vicolo-lobby')!;

  /** Joining fails with the code, the event says so, and the lobby has words for it and a way on. */
  async function expectFailure(room: VicoloRoom, events: readonly string[], code: string, words: string) {
    expect(await codeOf(() => room.join())).to.equal(code);
    expect(events).to.include(`error:${code}`);
    await room.updateComplete;
    const lobby = lobbyOf(room);
    await lobby.updateComplete;
    expect(lobby.renderRoot.querySelector('[part~=message]')!.textContent).to.contain(words);
    expect(lobby.renderRoot.querySelector('[part~=join-button]')).to.be.displayed;
    const {connections, sockets} = whatIsOpen(); // the devices may be open, for the preview
    expect({connections, sockets}).to.deep.equal({connections: 0, sockets: 0});
  }

  describe('endpoint', () => {
    for (const [endpoint, code, words] of [
      ['cloud', 'endpoint-invalid', 'not valid'],
      ['http://cloud.example', 'endpoint-insecure', 'not secure'],
      ['http://localhost:1', 'network', 'cannot be reached'],
    ] as const) {
      it(`${endpoint}: ${code}`, async () => {
        const {room, events} = await aCall();
        room.endpoint = endpoint;
        await expectFailure(room, events, code, words);
      });
    }

    it('one that answers with a page', async () => {
      const {room, events} = await aCall();
      room.endpoint = location.origin; // the test server answers 404 to the API's paths
      await room.updateComplete;
      await expectFailure(room, events, 'not-found', 'not found');
    });

    it('mended afterwards, joins', async () => {
      const {room} = await aCall();
      const good = room.endpoint!;
      room.endpoint = 'nonsense';
      expect(await codeOf(() => room.join())).to.equal('endpoint-invalid');
      room.endpoint = good;
      await room.join();
      expect(room.session.phase.get().is).to.equal('joined');
      await room.leave();
    });
  });

  describe('token', () => {
    it('expired, without renewal', async () => {
      const {room, events} = await aCall({token: memberJwt({exp: 1})});
      await expectFailure(room, events, 'token-expired', 'expired');
    });

    it('unknown to the cloud, without renewal', async () => {
      const {room, events} = await aCall({token: memberJwt({})});
      await expectFailure(room, events, 'token-rejected', 'not accepted');
    });

    it('unknown to the cloud, renewed by the page', async () => {
      const {room} = await aCall({token: memberJwt({})});
      const reasons: string[] = [];
      room.renewToken = ({reason}) => {
        reasons.push(reason);
        return meeting.memberToken('alex', 'Alex');
      };
      await room.join();
      expect(reasons).to.deep.equal(['rejected']);
      expect(room.session.phase.get().is).to.equal('joined');
      await room.leave();
    });

    it('missing, given by the page', async () => {
      const {room} = await aCall({token: ''});
      const reasons: string[] = [];
      room.renewToken = ({reason}) => {
        reasons.push(reason);
        return meeting.memberToken('alex', 'Alex');
      };
      await room.join();
      expect(reasons).to.deep.equal(['missing']);
      await room.leave();
    });

    it('missing, without a page to ask', async () => {
      const {room, events} = await aCall({token: ''});
      await expectFailure(room, events, 'token-missing', 'not signed in');
    });

    it('that the page fails to renew', async () => {
      const {room, events} = await aCall({token: memberJwt({exp: 1})});
      room.renewToken = () => Promise.reject(new Error('backend is down'));
      await expectFailure(room, events, 'renewal-failed', 'could not be renewed');
    });
  });

  describe('room', () => {
    it('that does not exist', async () => {
      const {room, events} = await aCall({roomId: 987654});
      await expectFailure(room, events, 'room-not-found', 'does not exist');
    });

    it('that is no number', async () => {
      const {room, events} = await aCall({roomId: 'forty-two'});
      await expectFailure(room, events, 'room-invalid', 'not valid');
    });

    it('that is private to somebody else', async () => {
      const {id} = await meeting.createRoom({accessLevel: 'PRIVATE'});
      const {room, events} = await aCall({roomId: id});
      await expectFailure(room, events, 'forbidden', 'may not');
    });

    it('by its UUID', async () => {
      const {uuid} = await meeting.createRoom({title: 'By UUID'});
      const {room} = await aCall({roomId: ''});
      room.setAttribute('room-uuid', uuid);
      await room.join();
      expect(room.session.details.get()?.title).to.equal('By UUID');
      await room.leave();
    });

    it('with a password: asked for, wrong, asked again, right', async () => {
      const {id} = await meeting.createRoom({password: 'open sesame'});
      const {room, events} = await aCall({roomId: id});
      const field = () => lobbyOf(room)?.renderRoot.querySelector<HTMLInputElement>('input[name=password]');
      const send = (password: string) => {
        field()!.value = password;
        field()!.form!.requestSubmit();
      };
      await until('the field', field);
      send('wrong');
      await until('a refusal', () => events.includes('error:password-required'));
      await until('words', () => lobbyOf(room).renderRoot.textContent?.includes('password is not right'));
      send('open sesame');
      await until('joined', () => room.session.phase.get().is === 'joined');
      await room.leave();
    });
  });

  describe('media server', () => {
    for (const [what, grant, code, words] of [
      ['nobody there', {webRtcServerUrl: 'ws://127.0.0.1:9'}, 'media-unreachable', 'cannot be reached'],
      ['without TLS', {webRtcServerUrl: 'ws://media.example'}, 'media-url-invalid', 'not valid'],
      ['no URL', {webRtcServerUrl: 'media'}, 'media-url-invalid', 'not valid'],
      ['a refused token', {webRtcToken: 'not.a.token'}, 'media-token-rejected', 'did not let you in'],
    ] as readonly [string, Partial<RoomGrant>, string, string][]) {
      it(`${what}: ${code}`, async () => {
        const {room, events} = await aCall();
        const token = await meeting.memberToken('alex', 'Alex');
        const real = createCloud({endpoint: await meeting.endpoint(), token});
        room.cloud = {
          ...real,
          issueRoomToken: async (...args) => ({...(await real.issueRoomToken(...args)), ...grant}),
        };
        await expectFailure(room, events, code, words);
      });
    }
  });

  describe('devices', () => {
    const original = navigator.mediaDevices.getUserMedia;
    afterEach(() => {
      navigator.mediaDevices.getUserMedia = original;
    });

    for (const [name, code, words] of [
      ['NotAllowedError', 'device-denied', 'did not allow'],
      ['NotFoundError', 'device-missing', 'No device'],
      ['NotReadableError', 'device-in-use', 'in use'],
    ] as const) {
      it(`${name}: joins all the same, says ${code} and how to cure it`, async () => {
        const {id} = await meeting.createRoom();
        const bot = await sendBot(id, {audio: false});
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('x', name));
        const {room, events} = await aCall({roomId: id});
        await room.join();
        await pictureOf(await tileOf(room, bot.identity));
        await until('an event', () => events.includes(`error:${code}`));
        const alert = () => room.renderRoot.querySelector('[role=alert]')!.textContent;
        await until('words', () => alert()?.includes(words));
        expect(await codeOf(() => room.setCamera(true))).to.equal(code);

        navigator.mediaDevices.getUserMedia = original; // cured
        await room.setCamera(true);
        await bot.firstFrameOf('alex');
        await room.leave();
      });
    }
  });
});
