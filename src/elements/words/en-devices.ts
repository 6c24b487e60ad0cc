import type {DeviceWords} from './vocabulary.js';

export const devicesEn: DeviceWords = {
  cure: {
    chromium: 'Click the icon beside the address, allow it for this site, then try again.',
    firefox: 'Click the crossed-out icon beside the address, take the block away, then try again.',
    safari: 'Choose Safari → Settings → Websites, allow it for this site, then reload the page.',
    ios: 'Open Settings → Apps → your browser, allow camera and microphone, then reload the page.',
  },
  askForDevices: {
    both: 'Do you want to be seen and heard?',
    camera: 'Do you want to be seen?',
    microphone: 'Do you want to be heard?',
  },
  askExplained: 'Your browser will ask for permission. You can turn everything off again at any time.',
  allowDevices: {
    both: 'Allow camera and microphone',
    camera: 'Allow camera',
    microphone: 'Allow microphone',
  },
  goWithout: 'Continue without',
  askingForDevices: 'Answer your browser’s question to go on…',
  openingDevices: 'Starting camera and microphone…',
  noPreview: 'Your camera is off',
  preview: 'Your picture, as others will see it',
  joinAnyway: 'You can join all the same.',
  cameraAndMicrophone: 'Camera and microphone',
  speaker: 'Speaker',
  testSound: 'Test sound',
  testingSound: 'Playing a sound…',
  chooseDevice: {microphone: 'Choose a microphone', camera: 'Choose a camera', speaker: 'Choose a speaker'},
  noDevice: {microphone: 'No microphone found', camera: 'No camera found', speaker: 'No speaker found'},
  unnamedDevice: {
    microphone: (number) => `Microphone ${String(number)}`,
    camera: (number) => `Camera ${String(number)}`,
    speaker: (number) => `Speaker ${String(number)}`,
  },
  allowToSeeNames: 'Names are shown once your browser allows the device.',
  flipCamera: 'Turn the camera around',
  deviceReplaced: (lost, now) => `${lost} is gone. Now using ${now}.`,
  mutedButSpeaking: 'You are muted: nobody hears you.',
  yourName: 'Your name',
  wrongPassword: 'This password is not right. Try again.',
};
