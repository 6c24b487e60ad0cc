// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const esDevices: DeviceWords = {
  cure: {
    chromium: 'Haga clic en el icono junto a la dirección, permita el acceso a este sitio e inténtelo de nuevo.',
    firefox: 'Haga clic en el icono tachado junto a la dirección, quite el bloqueo e inténtelo de nuevo.',
    safari: 'Elija Safari → Ajustes → Sitios web, permita el acceso a este sitio y vuelva a cargar la página.',
    ios: 'Abra Ajustes → Apps → su navegador, permita la cámara y el micrófono y vuelva a cargar la página.',
  },
  askForDevices: {
    both: '¿Quiere que le vean y le oigan?',
    camera: '¿Quiere que le vean?',
    microphone: '¿Quiere que le oigan?',
  },
  askExplained: 'Su navegador le pedirá permiso. Puede desactivarlo todo en cualquier momento.',
  allowDevices: {
    both: 'Permitir cámara y micrófono',
    camera: 'Permitir cámara',
    microphone: 'Permitir micrófono',
  },
  goWithout: 'Continuar sin ellos',
  askingForDevices: 'Responda a la pregunta del navegador para continuar…',
  openingDevices: 'Iniciando la cámara y el micrófono…',
  noPreview: 'Su cámara está desactivada',
  preview: 'Su imagen, tal como la verán los demás',
  joinAnyway: 'Puede unirse de todos modos.',
  cameraAndMicrophone: 'Cámara y micrófono',
  speaker: 'Altavoz',
  testSound: 'Probar el sonido',
  testingSound: 'Reproduciendo un sonido…',
  chooseDevice: {
    microphone: 'Elegir un micrófono',
    camera: 'Elegir una cámara',
    speaker: 'Elegir un altavoz',
  },
  noDevice: {
    microphone: 'No se encontró ningún micrófono',
    camera: 'No se encontró ninguna cámara',
    speaker: 'No se encontró ningún altavoz',
  },
  unnamedDevice: {
    microphone: (number) => `Micrófono ${String(number)}`,
    camera: (number) => `Cámara ${String(number)}`,
    speaker: (number) => `Altavoz ${String(number)}`,
  },
  allowToSeeNames: 'Los nombres se muestran cuando el navegador permite el dispositivo.',
  flipCamera: 'Cambiar de cámara',
  deviceReplaced: (lost, now) => `${lost} ya no está disponible. Ahora se usa ${now}.`,
  mutedButSpeaking: 'Su micrófono está silenciado: nadie le oye.',
  yourName: 'Su nombre',
  wrongPassword: 'La contraseña no es correcta. Inténtelo de nuevo.',
};
