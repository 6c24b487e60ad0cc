// Turns the session's stores into the events of `<vicolo-room>`: facts for the page.
import type {VicoloError} from '../cloud/errors.js';
import type {RoomParticipant} from '../session/participant.js';
import type {Phase} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import * as events from './events.js';

interface Listener extends EventTarget {
  /** An error's words for people. */
  say(error: VicoloError): string;
}

/** Reports for as long as the session lives; element and session live and die together. */
export function reportFacts(session: RoomSession, to: Listener): void {
  reportPhases(session, to);
  reportPeople(session, to);
  session.data.listen((message) => {
    to.dispatchEvent(new events.VicoloMessageEvent(message));
  });
  session.stage.choice.subscribe(() => {
    to.dispatchEvent(new events.VicoloLayoutChangeEvent(session.stage.choice.get()));
  });
  for (const source of [session.microphone, session.camera, session.screen]) {
    let last: VicoloError | undefined;
    source.subscribe(() => {
      const {error} = source.get();
      if (error && error !== last && error.code !== 'aborted') to.dispatchEvent(failure(error, to));
      last = error;
    });
  }
}

function reportPhases(session: RoomSession, to: Listener): void {
  let last: Phase = session.phase.get();
  session.phase.subscribe(() => {
    const phase = session.phase.get();
    const event = eventOf(phase, last, session, to);
    last = phase;
    if (event) to.dispatchEvent(event);
  });
}

function eventOf(phase: Phase, last: Phase, session: RoomSession, to: Listener): Event | undefined {
  switch (phase.is) {
    case 'idle':
      return undefined;
    case 'joining':
      if (phase.waiting) return new events.VicoloRoomWaitingEvent();
      return last.is === 'joining' ? undefined : new events.VicoloRoomJoiningEvent();
    case 'joined':
      return last.is === 'reconnecting'
        ? new events.VicoloRoomReconnectedEvent()
        : new events.VicoloRoomJoinedEvent(session.participants.get().map(dataOf));
    case 'reconnecting':
      return new events.VicoloRoomReconnectingEvent();
    case 'left':
      return new events.VicoloRoomLeftEvent(phase.reason);
    case 'failed':
      return failure(phase.error, to);
  }
}

/** Those who are there when we come, and those who stay when we go, are told by `-joined` and `-left`. */
function reportPeople(session: RoomSession, to: Listener): void {
  let last: readonly RoomParticipant[] = [];
  session.participants.subscribe(() => {
    const next = session.participants.get();
    const before = last;
    last = next;
    if (before.length === 0 || next.length === 0) return;
    const [were, are] = [new Set(before), new Set(next)];
    for (const one of next) {
      if (!were.has(one)) to.dispatchEvent(new events.VicoloParticipantJoinedEvent(dataOf(one)));
    }
    for (const one of before) {
      if (!are.has(one)) to.dispatchEvent(new events.VicoloParticipantLeftEvent(dataOf(one)));
    }
  });
}

function dataOf(participant: RoomParticipant): events.ParticipantData {
  const {identity, name, isLocal} = participant.state.get();
  return {identity, name, isLocal};
}

function failure(error: VicoloError, to: Listener): Event {
  const {code, retryable, status} = error;
  return new events.VicoloRoomErrorEvent({code, retryable, status, message: to.say(error)});
}
