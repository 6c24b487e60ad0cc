import {readAll} from './sweep.js';

describe('in Arabic, from right to left, in forced colours, by touch', () => {
  // axe reads the colours that are not used then.
  readAll({language: 'ar', schemes: ['light'], forcedColors: true, touch: true, ignoredRules: ['color-contrast']});
});
