// What is published again after the line broke. The rest of a source is seen in calls, and in local-media.test.ts.
import {expect} from '@open-wc/testing';
import type {LocalTrack, Room} from 'livekit-client';
import {LocalSource} from '../../src/session/local-source.js';
import {toVicoloError} from '../../src/cloud/errors.js';

type Name = 'camera' | 'screen_share';

/** A room whose line breaks while the first track is published. */
function aBrokenRoom() {
  const listeners = new Set<() => void>();
  const asked: LocalTrack[] = [];
  let published: object | undefined;
  const become = (state: string): void => {
    room.state = state;
    for (const listener of [...listeners]) listener();
  };
  const room = {
    state: 'connected',
    on: (_: string, listener: () => void) => listeners.add(listener),
    once: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
    localParticipant: {
      permissions: {canPublish: true, canPublishSources: []},
      getTrackPublication: () => published,
      publishTrack: (track: LocalTrack): Promise<void> => {
        asked.push(track);
        if (asked.length === 1) {
          become('reconnecting');
          become('connected');
          return Promise.reject(new Error('no answer'));
        }
        published = {isMuted: false, track};
        return Promise.resolve();
      },
    },
  };
  return {room: room as unknown as Room, asked};
}

function aSource(name: Name) {
  const stopped: unknown[] = [];
  const acquire = (): Promise<LocalTrack[]> => {
    const track = {
      mediaStreamTrack: {readyState: 'live'},
      on: () => undefined,
      stop: () => stopped.push(track),
      getSourceTrackSettings: () => ({}),
    };
    return Promise.resolve([track as unknown as LocalTrack]);
  };
  const explain = (thrown: unknown) => Promise.resolve(toVicoloError(thrown, 'publishing'));
  return {source: new LocalSource({name, acquire, explain}), stopped};
}

async function publishedOverABreak(name: Name) {
  const {room, asked} = aBrokenRoom();
  const {source, stopped} = aSource(name);
  source.enter(room);
  await source.set(true);
  const [lost, published, ...more] = asked;
  expect(more).to.deep.equal([]);
  return {lost, published, stopped, state: source.state.get()};
}

describe('what was being published while the line broke', () => {
  it('is published by another track of the device, since the server may not answer to the same one', async () => {
    const {lost, published, stopped, state} = await publishedOverABreak('camera');
    expect(published).not.to.equal(lost);
    expect(stopped, 'no light stays on').to.deep.equal([lost]);
    expect(state).to.include({on: true, error: undefined, track: published});
  });

  it('is the same shared screen, for which nobody is asked again', async () => {
    const {lost, published, stopped, state} = await publishedOverABreak('screen_share');
    expect(published).to.equal(lost);
    expect(stopped).to.deep.equal([]);
    expect(state).to.include({on: true, error: undefined, track: published});
  });
});
