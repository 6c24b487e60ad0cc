import {expect} from '@open-wc/testing';
import * as listEvents from '../../src/elements/list-events.js';
import * as meetingEvents from '../../src/elements/events.js';
import {aRoom} from '../fakes/a-room.js';

const events = {...meetingEvents, ...listEvents};
const alex = {identity: 'alex', name: 'Alex', isLocal: true};
const failure = {code: 'network', message: 'Offline.', retryable: true, status: undefined} as const;

const ALL: Readonly<Record<keyof typeof events, () => Event>> = {
  VicoloRoomJoiningEvent: () => new events.VicoloRoomJoiningEvent(),
  VicoloRoomWaitingEvent: () => new events.VicoloRoomWaitingEvent(),
  VicoloRoomJoinedEvent: () => new events.VicoloRoomJoinedEvent([alex]),
  VicoloRoomReconnectingEvent: () => new events.VicoloRoomReconnectingEvent(),
  VicoloRoomReconnectedEvent: () => new events.VicoloRoomReconnectedEvent(),
  VicoloRoomLeftEvent: () => new events.VicoloRoomLeftEvent('left'),
  VicoloRoomErrorEvent: () => new events.VicoloRoomErrorEvent(failure),
  VicoloParticipantJoinedEvent: () => new events.VicoloParticipantJoinedEvent(alex),
  VicoloParticipantLeftEvent: () => new events.VicoloParticipantLeftEvent(alex),
  VicoloLayoutChangeEvent: () =>
    new events.VicoloLayoutChangeEvent({layout: 'grid', selfView: undefined, pins: ['alex:camera']}),
  VicoloMessageEvent: () => new events.VicoloMessageEvent({topic: 'poll', data: Object.freeze({vote: 1}), from: alex}),
  VicoloRoomSelectEvent: () => new events.VicoloRoomSelectEvent(aRoom()),
  VicoloRoomCreateEvent: () => new events.VicoloRoomCreateEvent(aRoom()),
  VicoloRoomUpdateEvent: () => new events.VicoloRoomUpdateEvent(aRoom()),
  VicoloRoomDeleteEvent: () => new events.VicoloRoomDeleteEvent(aRoom()),
  VicoloRoomsLoadEvent: () => new events.VicoloRoomsLoadEvent({rooms: [aRoom()], total: 1, page: 0}),
  VicoloRoomsErrorEvent: () => new events.VicoloRoomsErrorEvent({...failure, task: 'list', cloudCode: undefined}),
};

describe('the kit’s events', () => {
  it('are all tested here', () => {
    expect(Object.keys(events).sort()).to.deep.equal(Object.keys(ALL).sort());
  });

  for (const [name, make] of Object.entries(ALL)) {
    it(`${name} reaches the page from inside a shadow root`, () => {
      const event = make();
      expect(event).to.be.instanceOf(events[name as keyof typeof events]);
      expect(event.type).to.equal(events[name as keyof typeof events].type);
      expect(event.type).to.equal(
        name
          .replace(/Event$/, '')
          .replace(/\B[A-Z]/g, '-$&')
          .toLowerCase(),
      );
      const host = document.body.appendChild(document.createElement('div'));
      const inner = host.attachShadow({mode: 'open'}).appendChild(document.createElement('i'));
      const heard: Event[] = [];
      document.addEventListener(event.type, (e) => heard.push(e), {once: true});
      inner.dispatchEvent(event);
      host.remove();
      expect(heard).to.deep.equal([event]);
      expect(event.cancelable, 'it says what has happened').to.equal(false);
    });

    it(`${name} carries plain frozen data`, () => {
      const own = Object.entries(make()).filter(([key]) => key !== 'isTrusted');
      for (const [key, value] of own) {
        expect(Object.isFrozen(value), key).to.equal(true);
        expect(() => structuredClone(value), key).not.to.throw();
      }
    });
  }

  it('do not freeze or share what they were given', () => {
    const [people, room] = [[alex], aRoom()];
    const joined = new events.VicoloRoomJoinedEvent(people);
    people.push({...alex, identity: 'other'});
    expect(joined.participants).to.deep.equal([alex]);
    expect(new events.VicoloRoomSelectEvent(room).room).to.deep.equal(room);
    expect(Object.isFrozen(room)).to.equal(false);
  });

  it('tell of a failure what the page needs', () => {
    expect(new events.VicoloRoomErrorEvent(failure)).to.include(failure);
    expect(new events.VicoloRoomLeftEvent('room-ended').reason).to.equal('room-ended');
  });
});
