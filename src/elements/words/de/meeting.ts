// Not yet reviewed by a speaker.
import type {MeetingWords} from '../meeting-words.js';
import {counted, plural} from './counting.js';

export const deMeeting: MeetingWords = {
  waiting: 'Warten auf Einlass…',
  waitingHint: 'Der Host weiß, dass Sie hier sind. Lassen Sie diese Seite geöffnet.',
  stopWaiting: 'Nicht mehr warten',
  waitingPeople: (count) => counted(count, 'Person wartet', 'Personen warten'),
  letIn: 'Einlassen',
  turnAway: 'Abweisen',
  turnAwayPerson: (name) => `${name} abweisen`,
  letAllIn: 'Alle einlassen',
  knocks: (name) => `${name} wartet auf Einlass`,
  knocksToo: (name, others) =>
    plural(others, (n) => ({
      one: `${name} und ${n} weitere Person warten auf Einlass`,
      other: `${name} und ${n} weitere Personen warten auf Einlass`,
    })),
  recordingMark: 'Aufzeichnung läuft',
  recordingBegan: 'Dieses Meeting wird aufgezeichnet.',
  recordingEnded: 'Die Aufzeichnung ist beendet.',
  muteForMe: 'Für mich stummschalten',
  unmuteForMe: 'Für mich wieder hörbar machen',
  captions: 'Untertitel',
  showCaptions: 'Untertitel einblenden',
  hideCaptions: 'Untertitel ausblenden',
  captionSettings: 'Untertitel-Einstellungen',
  captionSize: 'Größe',
  captionSizes: {
    small: 'Klein',
    medium: 'Mittel',
    large: 'Groß',
  },
  captionPlace: 'Position',
  captionPlaces: {
    bottom: 'Unten',
    top: 'Oben',
  },
  noCaptionsYet: 'Was gesagt wird, erscheint hier.',
  captionMySpeech: 'Was ich sage, untertiteln',
  captionMySpeechExplained: 'Ihr Browser sendet Ihre Stimme an seinen Hersteller, der sie in Text umwandelt.',
  speechNotUnderstood: 'Ihr Browser konnte Ihre Sprache nicht in Text umwandeln.',
  background: 'Hintergrund',
  chooseBackground: 'Hintergrund auswählen',
  noBackground: 'Keiner',
  blurSlightly: 'Leichte Unschärfe',
  blurStrongly: 'Starke Unschärfe',
  backgroundPicture: (number) => `Bild ${String(number)}`,
  preparingBackground: 'Hintergrund wird vorbereitet…',
  backgroundFailed: 'Der Hintergrund konnte nicht angezeigt werden.',
  backgroundTooSlow: 'Der Hintergrund wurde ausgeschaltet: Dieses Gerät ist dafür zu langsam.',
};
