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

describe('what was being published while the line broke', () => {
  it('is published by another track of the device, since the server may not answer to the same one', async () => {
    const {room, asked} = aBrokenRoom();
    const {source, stopped} = aSource('camera');
    source.enter(room);
    await source.set(true);
    expect(asked.length).to.equal(2);
    expect(asked[1]).not.to.equal(asked[0]);
    expect(stopped, 'no light stays on').to.deep.equal([asked[0]]);
    expect(source.state.get()).to.include({on: true, error: undefined, track: asked[1]});
  });

  it('is the same shared screen, for which nobody is asked again', async () => {
    const {room, asked} = aBrokenRoom();
    const {source, stopped} = aSource('screen_share');
    source.enter(room);
    await source.set(true);
    expect(asked.length).to.equal(2);
    expect(asked[1]).to.equal(asked[0]);
    expect(stopped).to.deep.equal([]);
  });
});
