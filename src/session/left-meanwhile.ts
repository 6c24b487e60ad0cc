import type {Room} from 'livekit-client';

interface Named {
  readonly identity: string;
}

interface Engine {
  on(event: 'resuming' | 'resumed', listener: () => void): void;
  on(event: 'participantUpdate', listener: (named: readonly Named[]) => void): void;
  emit(event: 'participantUpdate', named: readonly object[]): void;
}

/** As the server says that somebody has left, in LiveKit's protocol. */
const LEFT = {state: 3, disconnectReason: 0, dataTracks: []};

/**
 * Whoever leaves while one's connection is broken stays in the room of livekit-client 2.23 when it is resumed: the word of
 * it is lost. On resuming, the server names everybody who is there, oneself too; the others have left, which the SDK is told
 * as the server would. May go when the SDK does so by itself (livekit/client-sdk-js#2096).
 */
export function noticeWhoLeftMeanwhile(room: Room): void {
  room.on('connected', () => {
    const engine = room.engine as unknown as Engine; // another one for each meeting
    let there: Set<string> | undefined;
    engine.on('resuming', () => {
      there = new Set();
    });
    engine.on('participantUpdate', (named) => {
      for (const {identity} of named) there?.add(identity);
    });
    engine.on('resumed', () => {
      const known = there;
      there = undefined;
      if (!known?.has(room.localParticipant.identity)) return; // the server named nobody: nothing is known
      const gone = [...room.remoteParticipants.values()].filter(({identity}) => !known.has(identity));
      engine.emit(
        'participantUpdate',
        gone.map(({identity, sid}) => ({...LEFT, identity, sid})),
      );
    });
  });
}
