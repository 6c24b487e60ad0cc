// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const deDevices: DeviceWords = {
  cure: {
    chromium:
      'Klicken Sie auf das Symbol neben der Adresse, erlauben Sie den Zugriff für diese Website und versuchen Sie es erneut.',
    firefox:
      'Klicken Sie auf das durchgestrichene Symbol neben der Adresse, heben Sie die Blockierung auf und versuchen Sie es erneut.',
    safari:
      'Wählen Sie Safari → Einstellungen → Websites, erlauben Sie den Zugriff für diese Website und laden Sie die Seite neu.',
    ios: 'Öffnen Sie Einstellungen → Apps → Ihren Browser, erlauben Sie Kamera und Mikrofon und laden Sie die Seite neu.',
  },
  askForDevices: {
    both: 'Möchten Sie gesehen und gehört werden?',
    camera: 'Möchten Sie gesehen werden?',
    microphone: 'Möchten Sie gehört werden?',
  },
  askExplained: 'Ihr Browser fragt um Erlaubnis. Sie können alles jederzeit wieder ausschalten.',
  allowDevices: {
    both: 'Kamera und Mikrofon erlauben',
    camera: 'Kamera erlauben',
    microphone: 'Mikrofon erlauben',
  },
  goWithout: 'Ohne fortfahren',
  askingForDevices: 'Beantworten Sie die Frage Ihres Browsers, um fortzufahren…',
  openingDevices: 'Kamera und Mikrofon werden gestartet…',
  noPreview: 'Ihre Kamera ist aus',
  preview: 'Ihr Bild, wie andere es sehen werden',
  joinAnyway: 'Sie können trotzdem teilnehmen.',
  cameraAndMicrophone: 'Kamera und Mikrofon',
  speaker: 'Lautsprecher',
  testSound: 'Ton testen',
  testingSound: 'Ton wird abgespielt…',
  chooseDevice: {
    microphone: 'Mikrofon auswählen',
    camera: 'Kamera auswählen',
    speaker: 'Lautsprecher auswählen',
  },
  noDevice: {
    microphone: 'Kein Mikrofon gefunden',
    camera: 'Keine Kamera gefunden',
    speaker: 'Kein Lautsprecher gefunden',
  },
  unnamedDevice: {
    microphone: (number) => `Mikrofon ${String(number)}`,
    camera: (number) => `Kamera ${String(number)}`,
    speaker: (number) => `Lautsprecher ${String(number)}`,
  },
  allowToSeeNames: 'Namen werden angezeigt, sobald Ihr Browser das Gerät erlaubt.',
  flipCamera: 'Kamera wechseln',
  deviceReplaced: (lost, now) => `${lost} ist nicht mehr verfügbar. Jetzt wird ${now} verwendet.`,
  mutedButSpeaking: 'Sie sind stummgeschaltet: Niemand hört Sie.',
  yourName: 'Ihr Name',
  wrongPassword: 'Dieses Passwort ist nicht richtig. Versuchen Sie es erneut.',
};
