// Not yet reviewed by a speaker.
import type {MeetingWords} from '../meeting-words.js';
import {counted, plural} from './counting.js';

export const frMeeting: MeetingWords = {
  waiting: 'En attente d’admission…',
  waitingHint: 'L’organisateur sait que vous êtes là. Gardez cette page ouverte.',
  stopWaiting: 'Ne plus attendre',
  waitingPeople: (count) =>
    plural(count, (n) => ({
      one: `${n} personne attend`,
      many: `${n} de personnes attendent`,
      other: `${n} personnes attendent`,
    })),
  letIn: 'Admettre',
  turnAway: 'Refuser',
  turnAwayPerson: (name) => `Refuser ${name}`,
  letAllIn: 'Admettre tout le monde',
  knocks: (name) => `${name} attend d’être admis`,
  knocksToo: (name, others) =>
    `${name} et ${counted(others, 'autre personne', 'autres personnes')} attendent d’être admis`,
  recordingMark: 'Enregistrement en cours',
  recordingBegan: 'Cette réunion est enregistrée.',
  recordingEnded: 'L’enregistrement est terminé.',
  muteForMe: 'Couper le son pour moi',
  unmuteForMe: 'Rétablir le son pour moi',
  captions: 'Sous-titres',
  showCaptions: 'Afficher les sous-titres',
  hideCaptions: 'Masquer les sous-titres',
  captionSettings: 'Paramètres des sous-titres',
  captionSize: 'Taille',
  captionSizes: {small: 'Petite', medium: 'Moyenne', large: 'Grande'},
  captionPlace: 'Position',
  captionPlaces: {bottom: 'En bas', top: 'En haut'},
  noCaptionsYet: 'Ce qui est dit apparaît ici.',
  captionMySpeech: 'Sous-titrer ce que je dis',
  captionMySpeechExplained: 'Votre navigateur envoie votre voix à son éditeur, qui la convertit en texte.',
  speechNotUnderstood: 'Votre navigateur n’a pas pu convertir votre voix en texte.',
  background: 'Arrière-plan',
  chooseBackground: 'Choisir un arrière-plan',
  noBackground: 'Aucun',
  blurSlightly: 'Flou léger',
  blurStrongly: 'Flou prononcé',
  backgroundPicture: (number) => `Image ${String(number)}`,
  preparingBackground: 'Préparation de l’arrière-plan…',
  backgroundFailed: 'Impossible d’afficher l’arrière-plan.',
  backgroundTooSlow: 'L’arrière-plan a été désactivé : cet appareil n’est pas assez rapide.',
};
