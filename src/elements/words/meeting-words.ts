import type {CaptionPlace, CaptionSize} from '../../session/captions/look.js';

/** Said of waiting, recording, captions and backgrounds. */
export interface MeetingWords {
  readonly waiting: string;
  readonly waitingHint: string;
  readonly stopWaiting: string;
  readonly waitingPeople: (count: number) => string;
  readonly letIn: string;
  readonly turnAway: string;
  readonly turnAwayPerson: (name: string) => string;
  readonly letAllIn: string;
  readonly knocks: (name: string) => string;
  readonly knocksToo: (name: string, others: number) => string;
  readonly recordingMark: string;
  readonly recordingBegan: string;
  readonly recordingEnded: string;
  readonly muteForMe: string;
  readonly unmuteForMe: string;
  readonly captions: string;
  readonly showCaptions: string;
  readonly hideCaptions: string;
  readonly captionSettings: string;
  readonly captionSize: string;
  readonly captionSizes: Readonly<Record<CaptionSize, string>>;
  readonly captionPlace: string;
  readonly captionPlaces: Readonly<Record<CaptionPlace, string>>;
  readonly noCaptionsYet: string;
  readonly captionMySpeech: string;
  readonly captionMySpeechExplained: string;
  readonly speechNotUnderstood: string;
  readonly background: string;
  readonly chooseBackground: string;
  readonly noBackground: string;
  readonly blurSlightly: string;
  readonly blurStrongly: string;
  readonly backgroundPicture: (number: number) => string;
  readonly preparingBackground: string;
  readonly backgroundFailed: string;
  readonly backgroundTooSlow: string;
}
