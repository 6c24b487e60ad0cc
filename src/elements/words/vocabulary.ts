// Everything the kit says, by where it is said: what many pages never show is not in their first download.
import type {VicoloErrorCode} from '../../cloud/errors.js';
import type {BrowserKind} from '../../binding/capabilities.js';
import type {DeviceKind} from '../../session/device-access.js';
import type {LeaveReason} from '../../session/leave-reason.js';
import type {ModerationAction} from '../../session/moderation-of-page.js';
import type {ReactionName} from '../../session/reaction.js';
import type {Role} from '../../session/role.js';
import type {ChatWords} from './chat-words.js';
import type {MeetingWords} from './meeting-words.js';
import type {RoomWords} from './room-words.js';

/** What a person is asked for. */
export type Asked = 'both' | 'microphone' | 'camera';

/** Said everywhere. */
export interface CoreWords {
  readonly retry: string;
  readonly cancel: string;
  readonly close: string;
  readonly waitingForSignIn: string;
  readonly page: (page: number, pages: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly password: string;
  readonly state: {readonly live: string; readonly idle: string; readonly scheduled: string; readonly ended: string};
  /** Before an error's words, when a camera, microphone or share failed. */
  readonly failed: (what: string) => string;
  readonly error: Readonly<Record<VicoloErrorCode, string>>;
}

/** Said on the way into a call and in it. */
export interface CallWords {
  readonly join: string;
  readonly joining: string;
  readonly joinAgain: string;
  readonly joinNow: string;
  readonly rejoining: string;
  readonly stopRejoining: string;
  readonly leave: string;
  readonly readyToJoin: string;
  readonly videoRoom: string;
  readonly controls: string;
  readonly microphone: string;
  readonly camera: string;
  readonly screenShare: string;
  readonly turnOnMicrophone: string;
  readonly turnOffMicrophone: string;
  readonly turnOnCamera: string;
  readonly turnOffCamera: string;
  readonly startScreenShare: string;
  readonly stopScreenShare: string;
  readonly notAllowedToPublish: string;
  readonly turnSoundOn: string;
  readonly soundIsBlocked: string;
  readonly reconnecting: string;
  readonly you: string;
  readonly muted: string;
  readonly speaking: string;
  readonly cameraIsOff: string;
  readonly quality: {readonly poor: string; readonly lost: string};
  readonly screenOf: (name: string) => string;
  readonly stage: string;
  readonly sharedScreens: string;
  readonly nobodyElse: string;
  readonly tileOf: (name: string, details: readonly string[]) => string;
  readonly people: (count: number) => string;
  readonly joined: (name: string) => string;
  readonly left: (name: string) => string;
  readonly passwordHint: string;
  readonly leftBecause: Readonly<Record<LeaveReason, string>>;
}

/** Said of rooms in lists, and of one alone. */
export interface RowWords {
  readonly refresh: string;
  readonly rooms: string;
  readonly loadingRooms: string;
  readonly noRooms: string;
  readonly noRoomsHint: string;
  readonly moreRooms: string;
  readonly allShown: (count: number) => string;
  readonly newRoom: string;
  readonly untitledRoom: string;
  readonly needsPassword: string;
  readonly privateRoom: string;
  readonly startsAt: (time: string) => string;
  readonly createdAt: (time: string) => string;
}

/** Said where rooms are created. */
export interface FormWords {
  readonly createRoom: string;
  readonly creating: string;
  readonly roomTitle: string;
  readonly roomTitleHint: string;
  readonly optional: string;
}

/** Said of people in a meeting. */
export interface PeopleWords {
  readonly participants: string;
  readonly searchPeople: string;
  readonly nobodyFound: string;
  readonly peopleFound: (count: number) => string;
  readonly role: Readonly<Record<Role, string>>;
  readonly sharingScreen: string;
  readonly optionsFor: (name: string) => string;
  readonly pinPerson: string;
  readonly unpinPerson: string;
  readonly moderation: string;
  readonly moderate: Readonly<Record<ModerationAction, string>>;
  readonly askedThem: string;
  readonly sureToRemove: (name: string) => string;
  readonly sureToEnd: string;
  readonly didNotWork: string;
  readonly askedToUnmute: string;
  readonly unmute: string;
  readonly notNow: string;
  readonly hand: string;
  readonly raiseHand: string;
  readonly lowerHand: string;
  readonly handsUp: (count: number) => string;
  readonly handUp: (place: number) => string;
  readonly raisedHand: (name: string) => string;
  readonly reactions: string;
  readonly sendReaction: string;
  readonly reaction: Readonly<Record<ReactionName, string>>;
  readonly reacted: (who: string, what: string) => string;
  readonly someReacted: (count: number, what: string) => string;
  readonly meetingTime: string;
  readonly copyAddress: string;
  readonly addressCopied: string;
  readonly copyByHand: string;
  readonly joinedToo: (name: string, others: number) => string;
  readonly leftToo: (name: string, others: number) => string;
  readonly messageFrom: (name: string) => string;
  readonly messagesCame: (count: number) => string;
  readonly shares: (name: string) => string;
  readonly sharesToo: (name: string, others: number) => string;
}

/** Said of devices, before and in a meeting. */
export interface DeviceWords {
  /** How to allow devices that were refused, in each browser. */
  readonly cure: Readonly<Record<BrowserKind, string>>;
  readonly askForDevices: Readonly<Record<Asked, string>>;
  readonly askExplained: string;
  readonly allowDevices: Readonly<Record<Asked, string>>;
  readonly goWithout: string;
  readonly askingForDevices: string;
  readonly openingDevices: string;
  readonly noPreview: string;
  readonly preview: string;
  readonly joinAnyway: string;
  readonly cameraAndMicrophone: string;
  readonly speaker: string;
  readonly testSound: string;
  readonly testingSound: string;
  readonly chooseDevice: Readonly<Record<DeviceKind, string>>;
  readonly noDevice: Readonly<Record<DeviceKind, string>>;
  readonly unnamedDevice: Readonly<Record<DeviceKind, (number: number) => string>>;
  readonly allowToSeeNames: string;
  readonly flipCamera: string;
  readonly deviceReplaced: (lost: string, now: string) => string;
  readonly mutedButSpeaking: string;
  readonly yourName: string;
  readonly wrongPassword: string;
}

/** Said by the controls and tiles of a meeting. */
export interface ControlWords {
  readonly moreControls: string;
  readonly layout: string;
  readonly fullscreen: string;
  readonly enterFullscreen: string;
  readonly exitFullscreen: string;
  readonly smallWindow: string;
  readonly openSmallWindow: string;
  readonly closeSmallWindow: string;
  readonly pinned: string;
  readonly connectingPicture: string;
  readonly videoPaused: string;
  readonly noPicture: string;
  readonly lineBroken: string;
  readonly hideSelfView: string;
  readonly showSelfView: string;
  readonly copyName: string;
  readonly tileOptions: (name: string) => string;
  readonly volume: string;
  readonly layouts: Readonly<Record<'auto' | 'grid' | 'speaker' | 'sidebar', string>>;
  readonly panelNames: Readonly<Record<'people' | 'chat', string>>;
  readonly withUnread: (name: string, count: number) => string;
  readonly showPanel: (name: string) => string;
  readonly hidePanel: (name: string) => string;
  readonly captions: string;
  readonly showCaptions: string;
  readonly hideCaptions: string;
}

/** Said in lists of rooms. */
export interface ListWords {
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly filters: string;
  readonly noMatch: string;
  readonly noMatchHint: string;
  readonly newMeanwhile: (count: number) => string;
  readonly roomBecame: (title: string, state: string) => string;
  readonly editRoom: (title: string) => string;
  readonly deleteRoom: (title: string) => string;
  readonly mayNotCreate: string;
  readonly enter: string;
}

/** What fails only where somebody enters, or is, in a call. */
type CallErrorCode = Extract<
  VicoloErrorCode,
  | `${'device' | 'media' | 'message' | 'file' | 'share' | 'publish'}-${string}`
  | 'person-gone'
  | 'topic-invalid'
  | 'data-invalid'
  | 'not-joined'
  | 'not-admitted'
  | 'connection-lost'
  | 'browser-unsupported'
>;

/** English comes in parts, with the elements that say them. */
export type EnglishAtOnce = Omit<CoreWords, 'error'> & {
  readonly error: Readonly<Record<Exclude<VicoloErrorCode, CallErrorCode>, string>>;
};
export type EnglishOfCalls = CallWords & {readonly error: Readonly<Record<CallErrorCode, string>>};

/** Everything the kit says, in one language. */
export interface Words
  extends
    CoreWords,
    CallWords,
    RowWords,
    FormWords,
    PeopleWords,
    DeviceWords,
    ControlWords,
    ListWords,
    ChatWords,
    MeetingWords,
    RoomWords {}
