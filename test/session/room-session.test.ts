import {expect} from '@open-wc/testing';
import {NO_ACCESS} from '../../src/session/device-access.js';
import type {Cloud} from '../../src/cloud/cloud.js';
import {VicoloError} from '../../src/cloud/errors.js';
import {RoomSession} from '../../src/session/room-session.js';
import type {RoomSessionOptions} from '../../src/session/session-options.js';
import {aRoom} from '../fakes/a-room.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {FakeMeeting, type FakePerson} from '../fakes/fake-meeting.js';
import {codeOf} from '../support/code-of.js';
import {until} from '../support/until.js';

interface Setting extends RoomSessionOptions {
  readonly people?: readonly FakePerson[];
  readonly cloud?: Partial<Cloud>;
  readonly id?: number;
}

function aSession({people = [], cloud: change = {}, id = 42, ...options}: Setting = {}) {
  const meeting = new FakeMeeting(people);
  const cloud = fakeCloud([aRoom(), aRoom({id: 43, title: 'Other'})], change);
  const session = new RoomSession({loadSdk: meeting.loadSdk, ...options});
  const phases: string[] = [];
  session.phase.subscribe(() => phases.push(session.phase.get().is));
  session.setPlace({cloud, room: {id}});
  return {session, meeting, cloud, phases};
}

const never = () => new Promise<never>(() => undefined);

describe('a session', () => {
  let open: RoomSession[] = [];
  const opened = <T extends {session: RoomSession}>(made: T): T => {
    open.push(made.session);
    return made;
  };
  afterEach(async () => {
    for (const session of open) await session.leave();
    open = [];
  });

  it('goes from idle over joining to joined, and to left', async () => {
    const {session, phases} = opened(aSession());
    expect(session.phase.get().is).to.equal('idle');
    await session.join();
    await session.leave();
    expect(phases).to.deep.equal(['joining', 'joined', 'left']);
    expect(session.phase.get()).to.deep.equal({is: 'left', reason: 'left'});
  });

  it('knows people and tiles when it says that it is joined', async () => {
    const people = [{identity: 'seoyeon', camera: 'on', screen: 'on'}] as const;
    const {session} = opened(aSession({people}));
    let known: string[] = [];
    session.phase.subscribe(() => {
      if (session.phase.get().is === 'joined') known = session.stage.tiles.get().map(({key}) => key);
    });
    await session.join();
    expect(known).to.deep.equal(['seoyeon:screen_share', 'alex:camera', 'seoyeon:camera']);
  });

  it('asks for one token when joined twice', async () => {
    let asked = 0;
    const issueRoomToken = () => {
      asked++;
      return Promise.resolve({webRtcServerUrl: 'wss://media.example', webRtcToken: 'fake'});
    };
    const {session} = opened(aSession({cloud: {issueRoomToken}}));
    await Promise.all([session.join(), session.join()]);
    await session.join();
    expect(asked).to.equal(1);
  });

  it('hands on what one enters with', async () => {
    const entries: unknown[] = [];
    const issueRoomToken: Cloud['issueRoomToken'] = (id, entry) => {
      entries.push([id, entry]);
      return Promise.resolve({webRtcServerUrl: 'wss://media.example', webRtcToken: 'fake'});
    };
    const {session} = opened(aSession({cloud: {issueRoomToken}}));
    await session.join({password: 'x'});
    expect(entries).to.deep.equal([[42, {password: 'x'}]]);
  });

  it('leaves while the cloud is still thinking: cancelled, and back to idle', async () => {
    const {session} = opened(aSession({cloud: {issueRoomToken: never}}));
    const joining = session.join();
    await until('joining', () => session.phase.get().is === 'joining');
    const left = session.leave();
    expect(await codeOf(() => joining)).to.equal('aborted');
    await left;
    expect(session.phase.get().is).to.equal('idle');
  });

  it('moves to another room when another place is said', async () => {
    const {session, cloud, phases} = opened(aSession());
    await session.join();
    session.setPlace({cloud, room: {id: 43}});
    await until('the other room', () => phases.filter((is) => is === 'joined').length === 2);
    expect(phases).to.deep.equal(['joining', 'joined', 'left', 'joining', 'joined']);
    await until('its title', () => session.details.get()?.title === 'Other');
  });

  it('ignores that the same place is said again', async () => {
    const {session, cloud, phases} = opened(aSession());
    await session.join();
    session.setPlace({cloud, room: {id: 42}});
    await session.join();
    expect(phases).to.deep.equal(['joining', 'joined']);
  });

  it('leaves when the page takes the place away', async () => {
    const {session} = opened(aSession());
    await session.join();
    session.setPlace(undefined, new VicoloError('token-missing', 'Signed out.'));
    await until('left', () => session.phase.get().is === 'left');
    expect(session.phase.get()).to.deep.equal({is: 'left', reason: 'switched'});
  });

  it('shows a broken line, and the same people over it', async () => {
    const {session, meeting, phases} = opened(aSession({people: [{identity: 'seoyeon'}]}));
    await session.join();
    const before = session.participants.get();
    meeting.breakLine();
    expect(session.phase.get().is).to.equal('reconnecting');
    meeting.mendLine();
    expect(phases.slice(-2)).to.deep.equal(['reconnecting', 'joined']);
    expect(session.participants.get()).to.equal(before);
  });

  describe('before joining', () => {
    it('has no screen to share', async () => {
      const {session} = opened(aSession());
      expect(await codeOf(() => session.setScreenShare(true))).to.equal('not-joined');
      await session.setScreenShare(false);
    });

    it('cannot join a room that was not named', async () => {
      const session = new RoomSession({loadSdk: new FakeMeeting().loadSdk});
      expect(await codeOf(() => session.join())).to.equal('room-missing');
      expect(session.phase.get().is).to.equal('failed');
    });

    it('gives the page’s own problem as the reason', async () => {
      const session = new RoomSession({loadSdk: new FakeMeeting().loadSdk});
      session.setPlace(undefined, new VicoloError('token-missing', 'Nobody is signed in.'));
      expect(session.phase.get().is, 'the page may still say it').to.equal('idle');
      expect(await codeOf(() => session.join())).to.equal('token-missing');
    });

    it('shows a problem that waiting will not cure', () => {
      const session = new RoomSession({loadSdk: new FakeMeeting().loadSdk});
      session.setPlace(undefined, new VicoloError('room-invalid', 'No number.'));
      expect(session.phase.get()).to.deep.include({is: 'failed'});
      session.setPlace({cloud: fakeCloud(), room: {id: 42}});
      expect(session.phase.get().is).to.equal('idle');
    });

    it('says at once that a room does not exist', async () => {
      const {session} = opened(aSession({id: 7}));
      await until('failed', () => session.phase.get().is === 'failed');
      const phase = session.phase.get();
      expect(phase.is === 'failed' && phase.error.code).to.equal('room-not-found');
    });

    it('keeps quiet about a title that may come the next time', async () => {
      const getRoom = () => Promise.reject(new VicoloError('network', 'Offline.'));
      const {session, phases} = opened(aSession({cloud: {getRoom}}));
      await session.join();
      expect(phases).to.deep.equal(['joining', 'joined']);
    });

    it('drops the title of a room that is no longer asked for', async () => {
      let answer = (_: ReturnType<typeof aRoom>): void => undefined;
      const slow = new Promise<ReturnType<typeof aRoom>>((resolve) => (answer = resolve));
      const getRoom: Cloud['getRoom'] = ({id}) => (id === 42 ? slow : Promise.resolve(aRoom({id: 43, title: 'Other'})));
      const {session, cloud} = opened(aSession({cloud: {getRoom}}));
      session.setPlace({cloud, room: {id: 43}});
      await until('the title', () => session.details.get()?.title === 'Other');
      answer(aRoom());
      await slow;
      await Promise.resolve();
      expect(session.details.get()?.title).to.equal('Other');
    });

    it('opens devices when asked to, shows them, and closes them on leaving', async () => {
      const {session, phases} = opened(aSession());
      session.setDefaults(true, true);
      await session.prepare();
      const picture = session.camera.get().track as unknown as {mediaStreamTrack: MediaStreamTrack};
      expect(session.camera.get()).to.include({wanted: true, on: false, busy: false});
      expect(picture.mediaStreamTrack.readyState).to.equal('live');
      await session.leave();
      expect(picture.mediaStreamTrack.readyState).to.equal('ended');
      expect(session.camera.get().track).to.equal(undefined);
      expect(phases).to.deep.equal([]);
    });

    it('opens nothing that is not wanted', async () => {
      const {session} = opened(aSession());
      session.setDefaults(false, false);
      await session.prepare();
      expect([session.microphone.get().track, session.camera.get().track]).to.deep.equal([undefined, undefined]);
    });

    it('closes a camera that is turned off again', async () => {
      const {session} = opened(aSession());
      session.setDefaults(false, true);
      await session.prepare();
      await session.setCamera(false);
      expect(session.camera.get()).to.include({wanted: false, track: undefined});
    });

    it('says which device failed, and why, without failing itself', async () => {
      const {loadSdk} = new FakeMeeting();
      const createTracks = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      const {session, phases} = opened(aSession({loadSdk: async () => ({...(await loadSdk()), createTracks})}));
      session.setDefaults(true, false);
      await session.prepare();
      expect(session.microphone.get().error?.code).to.equal('device-denied');
      expect(session.camera.get().error).to.equal(undefined);
      expect(phases).to.deep.equal([]);
    });

    it('blames the page where it is not secure', async () => {
      const {loadSdk} = new FakeMeeting();
      const createTracks = () => Promise.reject(new TypeError('no mediaDevices'));
      const insecure = {
        loadSdk: async () => ({...(await loadSdk()), createTracks}),
        devices: {...NO_ACCESS, isSecure: () => false},
      };
      const {session} = opened(aSession(insecure));
      session.setDefaults(true, true);
      await session.prepare();
      expect(session.camera.get().error?.code).to.equal('device-insecure-page');
    });
  });

  describe('a failed joining', () => {
    for (const [what, change, code] of [
      [
        'a media server without encryption',
        {issueRoomToken: () => Promise.resolve({webRtcServerUrl: 'ws://media.example', webRtcToken: 'secret'})},
        'media-url-invalid',
      ],
      ['a cloud that throws something', {issueRoomToken: () => Promise.reject(new Error('secret'))}, 'unknown'],
      [
        'a password that is needed',
        {issueRoomToken: () => Promise.reject(new VicoloError('password-required', 'Needs it.'))},
        'password-required',
      ],
    ] as const satisfies readonly (readonly [string, Partial<Cloud>, string])[]) {
      it(`by ${what} is ${code}`, async () => {
        const {session, phases} = opened(aSession({cloud: change}));
        expect(await codeOf(() => session.join())).to.equal(code);
        const phase = session.phase.get();
        expect(phase.is === 'failed' && phase.error.message).not.to.contain('secret');
        expect(phases).to.deep.equal(['joining', 'failed']);
        await session.leave();
        expect(session.phase.get().is).to.equal('idle');
      });
    }

    it('can be tried again when the media code did not load', async () => {
      const {loadSdk} = new FakeMeeting();
      let tries = 0;
      const missing = new VicoloError('part-unavailable', 'No network.');
      const {session} = opened(aSession({loadSdk: () => (++tries === 1 ? Promise.reject(missing) : loadSdk())}));
      expect(await codeOf(() => session.join())).to.equal('part-unavailable');
      await session.join();
      expect(session.phase.get().is).to.equal('joined');
    });
  });

  describe('without the right to publish', () => {
    it('refuses to turn anything on, and says why', async () => {
      const {session, meeting} = opened(aSession());
      await session.join();
      meeting.permit(false);
      for (const turnOn of [
        () => session.setMicrophone(true),
        () => session.setCamera(true),
        () => session.setScreenShare(true),
      ]) {
        expect(await codeOf(turnOn)).to.equal('publish-forbidden');
      }
      expect(session.camera.get()).to.include({on: false, wanted: false});
      await session.setCamera(false);
    });

    it('takes back what was on, and can turn it on when allowed again', async () => {
      const {session, meeting} = opened(aSession());
      session.setDefaults(true, true);
      await session.join();
      await until('both on', () => session.microphone.get().on && session.camera.get().on);
      meeting.permit(false);
      await until('both off', () => !session.microphone.get().on && !session.camera.get().on);
      meeting.permit(true);
      await session.setMicrophone(true);
      expect(session.microphone.get().on).to.equal(true);
      expect(session.camera.get().on).to.equal(false);
    });
  });

  it('lets a command fail without an unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => unhandled.push(event.reason);
    addEventListener('unhandledrejection', listen);
    const session = new RoomSession({loadSdk: new FakeMeeting().loadSdk});
    void session.join();
    void session.setScreenShare(true);
    await until('a task later, when browsers report', async () => {
      await new Promise((resolve) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
      return true;
    });
    removeEventListener('unhandledrejection', listen);
    expect(unhandled).to.deep.equal([]);
  });

  describe('that has to be let in', () => {
    /** A door at which one waits until it is answered. */
    function aDoor() {
      let answer: (error?: VicoloError) => void = () => undefined;
      let signalled = false;
      const issueRoomToken: Cloud['issueRoomToken'] = (_id, _entry, {signal, onWaiting} = {}) => {
        onWaiting?.();
        return new Promise((resolve, reject) => {
          answer = (error) => {
            if (error) reject(error);
            else resolve({webRtcServerUrl: 'ws://localhost:7880', webRtcToken: 'token'});
          };
          signal?.addEventListener('abort', () => (signalled = true));
        });
      };
      const made = opened(aSession({cloud: {issueRoomToken}}));
      const waits = () => until('waiting', () => JSON.stringify(made.session.phase.get()).includes('waiting'));
      return {...made, waits, answer: (error?: VicoloError) => answer(error), signalled: () => signalled};
    }

    it('says that it waits, and is joined when it was let in', async () => {
      const {session, phases, waits, answer} = aDoor();
      const joined = session.join();
      await waits();
      expect(session.phase.get()).to.deep.equal({is: 'joining', waiting: true});
      answer();
      await joined;
      expect(phases).to.deep.equal(['joining', 'joining', 'joining', 'joined']);
    });

    it('says that it was turned away', async () => {
      const {session, waits, answer} = aDoor();
      const joined = codeOf(() => session.join());
      await waits();
      answer(new VicoloError('not-admitted', 'No.'));
      expect(await joined).to.equal('not-admitted');
      expect(session.phase.get().is).to.equal('failed');
    });

    it('stops waiting when it is asked to', async () => {
      const {session, waits, signalled} = aDoor();
      const joined = codeOf(() => session.join());
      await waits();
      await session.leave();
      expect(await joined).to.equal('aborted');
      expect(signalled()).to.equal(true);
      expect(session.phase.get().is).to.equal('idle');
    });
  });

  it('knows whether it is recorded, and nothing of it after leaving', async () => {
    const {session, meeting} = opened(aSession());
    await session.join();
    expect(session.recorded.get()).to.equal(false);
    meeting.record(true);
    expect(session.recorded.get()).to.equal(true);
    await session.leave();
    expect(session.recorded.get()).to.equal(false);
  });
});
