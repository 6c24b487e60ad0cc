// The fake room is worth something only while a session shows the same with it as with a real server.
import {expect, fixtureCleanup} from '@open-wc/testing';
import {RoomSession} from '../../src/session/room-session.js';
import {createCloud} from '../../src/cloud/http-cloud.js';
import {fakeCloud} from '../fakes/fake-cloud.js';
import {FakeMeeting, type Condition} from '../fakes/fake-meeting.js';
import {meeting, sendBot} from '../support/meeting.js';
import {until} from '../support/until.js';

/** What a script does to the other person, in either world. */
interface World {
  readonly session: RoomSession;
  muteOther(source: 'camera' | 'microphone', muted: boolean): unknown;
  shareOther(on: boolean): unknown;
  otherLeaves(): unknown;
  otherComes(): unknown;
  permit(canPublish: boolean): unknown;
  end(): unknown;
}

const OTHER = {identity: 'bot-1', name: '김서연', metadata: '{"appUserName":"Seoyeon"}'};

async function realWorld(): Promise<World> {
  const {id} = await meeting.createRoom();
  const bot = await sendBot(id, {...OTHER, index: 0});
  const cloud = createCloud({endpoint: await meeting.endpoint(), token: await meeting.memberToken('alex', 'Alex')});
  const session = new RoomSession();
  session.setPlace({cloud, room: {id}}, undefined);
  session.setDefaults(true, true);
  return {
    session,
    muteOther: (source, muted) => (source === 'camera' ? bot.muteCamera(muted) : bot.muteMicrophone(muted)),
    shareOther: (on) => (on ? bot.publishScreen() : bot.unpublishScreen()),
    otherLeaves: () => bot.leave(),
    otherComes: () => bot.join(),
    permit: (canPublish) => meeting.permit(id, 'alex', canPublish),
    end: () => meeting.endRoom(id),
  };
}

function fakeWorld(): World {
  const other = {...OTHER, camera: 'on', microphone: 'on', screen: 'none'} as const;
  const fake = new FakeMeeting([other], {
    identity: 'alex',
    name: 'Alex',
    metadata: '{"channelMemberType":"CONTRIBUTOR"}',
  });
  const session = new RoomSession({loadSdk: fake.loadSdk});
  session.setPlace({cloud: fakeCloud(), room: {id: 42}}, undefined);
  session.setDefaults(true, true);
  const is = (on: boolean): Condition => (on ? 'on' : 'none');
  return {
    session,
    muteOther: (source, muted) => fake.set({identity: other.identity, [source]: muted ? 'muted' : 'on'}),
    shareOther: (on) => fake.set({identity: other.identity, screen: is(on)}),
    otherLeaves: () => fake.leave(other.identity),
    otherComes: () => fake.set(other),
    permit: (canPublish) => fake.permit(canPublish),
    end: () => fake.end(),
  };
}

/** Everything that elements read, without what is different in every call. */
function shown({phase, participants, stage, hands, reactions, audio, microphone, camera}: RoomSession) {
  return {
    phase: phase.get(),
    people: participants.get().map(({state}) => {
      const {cameraTrack, screenTrack, speaking, quality, handRaisedAt, ...rest} = state.get();
      void [speaking, quality, handRaisedAt];
      return {...rest, hasPicture: cameraTrack !== undefined, hasScreen: screenTrack !== undefined};
    }),
    tiles: stage.tiles.get().map(({key}) => key),
    hands: {raised: hands.raised.get(), allowed: hands.allowed.get(), reactions: reactions.allowed.get()},
    audio: audio.get().length,
    own: [microphone, camera].map((source) => {
      const {wanted, on, error} = source.get();
      return {wanted, on, code: error?.code};
    }),
  };
}

const SCRIPT: readonly (readonly [string, (world: World) => unknown])[] = [
  ['join', ({session}) => session.join()],
  ['the other mutes the microphone', (world) => world.muteOther('microphone', true)],
  ['the other mutes the camera', (world) => world.muteOther('camera', true)],
  [
    'the other unmutes both',
    async (world) => {
      await world.muteOther('camera', false);
      await world.muteOther('microphone', false);
    },
  ],
  ['the other shares', (world) => world.shareOther(true)],
  ['the other stops sharing', (world) => world.shareOther(false)],
  ['I mute', ({session}) => session.setMicrophone(false)],
  ['I turn the camera off', ({session}) => session.setCamera(false)],
  [
    'I turn both on',
    async ({session}) => {
      await session.setCamera(true);
      await session.setMicrophone(true);
    },
  ],
  ['I raise my hand', ({session}) => session.hands.raise()],
  ['I lower my hand', ({session}) => session.hands.lower()],
  ['I may not publish', (world) => world.permit(false)],
  ['I may again', (world) => world.permit(true)],
  ['the other leaves', (world) => world.otherLeaves()],
  ['the other comes back', (world) => world.otherComes()],
  ['the host ends it', (world) => world.end()],
];

describe('the fake room', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
  });

  it('shows what a real one shows, step by step', async () => {
    const fake = fakeWorld();
    const real = await realWorld();
    for (const [step, act] of SCRIPT) {
      await act(fake);
      await act(real);
      const same = () => JSON.stringify(shown(real.session)) === JSON.stringify(shown(fake.session));
      await until(step, same).catch(() => undefined);
      expect(shown(fake.session)).to.deep.equal(shown(real.session), step);
    }
    await Promise.all([fake.session.leave(), real.session.leave()]);
  }).timeout(60_000);
});
