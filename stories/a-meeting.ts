// What stories of rooms share: people, and a room without a server that is joined when its story wants it.
import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Cloud, VicoloRoom, VideoRoom} from '../src/index.js';
import {aRoom} from '../test/fakes/a-room.js';
import {fakeCloud} from '../test/fakes/fake-cloud.js';
import {FakeMeeting, type FakePerson} from '../test/fakes/fake-meeting.js';

const NAMES = [
  ...['김서연', 'Maya Lindqvist', '박지훈', 'Tom Okafor', '이하은', 'Priya Raman', '남궁민수', 'Jonas Weber', '최유진'],
  ...[
    'Ana Sousa',
    '정도윤',
    'Noah Fischer',
    '한소희',
    'Lucía Herrera',
    '오세훈',
    'Emma Dubois',
    '윤가람',
    'Ivan Petrov',
  ],
  ...['강민준', 'Sofia Rossi', '서예린', 'Kenji Mori', '임채원', 'Olga Novak'],
];

/** Everybody but oneself. Few have a sounding microphone: each is one more audio device of the browser's. */
export function people(count: number, change: Partial<FakePerson> = {}): FakePerson[] {
  return NAMES.slice(0, count).map((name, i) => ({
    identity: `person-${String(i)}`,
    name,
    camera: 'on',
    microphone: i < 3 ? 'on' : 'none',
    hue: (i * 47 + 20) % 360,
    ...change,
  }));
}

export interface RoomArgs {
  'room-id': string;
  'auto-join': boolean;
  'start-muted': boolean;
  'start-camera-off': boolean;
  'without-lobby'?: boolean;
  lang: string;
}

export interface Setting {
  readonly people?: readonly FakePerson[];
  readonly me?: FakeMeeting['me'];
  readonly room?: Partial<VideoRoom>;
  readonly cloud?: Partial<Cloud>;
  /** What happens once inside. */
  readonly joined?: (meeting: FakeMeeting, room: VicoloRoom) => unknown;
  /** A device that nobody ever allows or refuses. */
  readonly deviceHangs?: boolean;
  /** The name of the error with which the browser refuses microphone and camera. */
  readonly deviceError?: string;
  /** The page's own parts of the room. */
  readonly inside?: TemplateResult;
}

interface Place {
  readonly canvasElement: HTMLElement;
}

/** Shows `<vicolo-room>` with a meeting that stays the same while its story's controls are changed. */
export function inRoom(setting: Setting = {}): (args: RoomArgs, place: Place) => TemplateResult {
  const meetingAt = keeper(() => meetingOf(setting));
  return (args, {canvasElement}) => {
    const {value, shown} = meetingAt(canvasElement);
    return html`<vicolo-room
      room-id=${args['room-id']}
      ?auto-join=${args['auto-join']}
      ?start-muted=${args['start-muted']}
      ?start-camera-off=${args['start-camera-off']}
      ?without-lobby=${args['without-lobby'] ?? false}
      without-memory
      lang=${args.lang || nothing}
      .cloud=${value.cloud}
      .loadSdk=${value.loadSdk}
      @vicolo-room-joined=${value.onJoined}
      ${ref(shown)}
      >${setting.inside}</vicolo-room
    >`;
  };
}

interface WithSession extends HTMLElement {
  session?: VicoloRoom['session'] | undefined;
}

/** Shows an element outside any room, with the call of a room that is hidden: as a page would wire it. */
export function besideRoom<Args>(
  element: (args: Args) => TemplateResult,
  setting: Setting = {},
  autoJoin = true,
): (args: Args, place: Place) => TemplateResult {
  const meetingAt = keeper(() => meetingOf(setting));
  return (args, {canvasElement}) => {
    const {value, shown} = meetingAt(canvasElement);
    const wire = (room: Element | undefined): void => {
      shown(room);
      const beside = room?.previousElementSibling?.querySelector<WithSession>('.uses-session');
      if (beside) beside.session = (room as VicoloRoom).session;
    };
    // The room comes last: when it is there, the element that it is for is there too.
    return html`<div>${element(args)}</div>
      <vicolo-room
        hidden
        room-id="42"
        ?auto-join=${autoJoin}
        without-memory
        .cloud=${value.cloud}
        .loadSdk=${value.loadSdk}
        @vicolo-room-joined=${value.onJoined}
        ${ref(wire)}
        ><div slot="stage"></div
      ></vicolo-room>`;
  };
}

function meetingOf({people: others = [], me, room = {}, cloud = {}, joined, deviceHangs, deviceError}: Setting) {
  const meeting = new FakeMeeting(others, me);
  const createTracks = deviceError
    ? () => Promise.reject(new DOMException('', deviceError))
    : () => new Promise<never>(() => undefined);
  return {
    cloud: fakeCloud([aRoom(room)], cloud),
    loadSdk: async () => {
      const sdk = await meeting.loadSdk();
      return deviceHangs || deviceError ? {...sdk, createTracks} : sdk;
    },
    onJoined: async (event: Event) => {
      const element = event.currentTarget as VicoloRoom;
      await element.updateComplete;
      meeting.blockSound(false); // before the first click on a page it is blocked, which has a story of its own
      joined?.(meeting, element);
    },
  };
}

/** Makes one thing for each place where a story is shown (it is twice in its docs), for as long as it is shown. */
export function keeper<T>(make: () => T) {
  const places = new WeakMap<HTMLElement, {value: T; element: Element | undefined}>();
  return (place: HTMLElement) => {
    const last = places.get(place);
    const here = last && last.element?.isConnected !== false ? last : {value: make(), element: undefined};
    places.set(place, here);
    const shown = (element: Element | undefined): void => {
      if (element) here.element = element;
    };
    return {value: here.value, shown};
  };
}
