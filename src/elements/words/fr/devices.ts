// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const frDevices: DeviceWords = {
  cure: {
    chromium: 'Cliquez sur l’icône à côté de l’adresse, autorisez l’accès pour ce site, puis réessayez.',
    firefox: 'Cliquez sur l’icône barrée à côté de l’adresse, levez le blocage, puis réessayez.',
    safari: 'Choisissez Safari → Réglages → Sites web, autorisez l’accès pour ce site, puis rechargez la page.',
    ios: 'Ouvrez Réglages → Apps → votre navigateur, autorisez la caméra et le micro, puis rechargez la page.',
  },
  askForDevices: {
    both: 'Voulez-vous être vu et entendu ?',
    camera: 'Voulez-vous être vu ?',
    microphone: 'Voulez-vous être entendu ?',
  },
  askExplained: 'Votre navigateur va demander votre autorisation. Vous pourrez tout désactiver à tout moment.',
  allowDevices: {
    both: 'Autoriser la caméra et le micro',
    camera: 'Autoriser la caméra',
    microphone: 'Autoriser le micro',
  },
  goWithout: 'Continuer sans',
  askingForDevices: 'Répondez à la question de votre navigateur pour continuer…',
  openingDevices: 'Démarrage de la caméra et du micro…',
  noPreview: 'Votre caméra est désactivée',
  preview: 'Votre image, telle que les autres la verront',
  joinAnyway: 'Vous pouvez tout de même participer.',
  cameraAndMicrophone: 'Caméra et micro',
  speaker: 'Haut-parleur',
  testSound: 'Tester le son',
  testingSound: 'Lecture d’un son…',
  chooseDevice: {microphone: 'Choisir un micro', camera: 'Choisir une caméra', speaker: 'Choisir un haut-parleur'},
  noDevice: {
    microphone: 'Aucun micro détecté',
    camera: 'Aucune caméra détectée',
    speaker: 'Aucun haut-parleur détecté',
  },
  unnamedDevice: {
    microphone: (number) => `Micro ${String(number)}`,
    camera: (number) => `Caméra ${String(number)}`,
    speaker: (number) => `Haut-parleur ${String(number)}`,
  },
  allowToSeeNames: 'Les noms s’affichent une fois l’accès autorisé dans le navigateur.',
  flipCamera: 'Changer de caméra',
  deviceReplaced: (lost, now) => `${lost} n’est plus disponible. ${now} est maintenant utilisé.`,
  mutedButSpeaking: 'Votre micro est coupé : personne ne vous entend.',
  yourName: 'Votre nom',
  wrongPassword: 'Ce mot de passe est incorrect. Réessayez.',
};
