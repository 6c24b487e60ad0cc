import {readAll} from './sweep.js';

describe('in Korean, light and dark', () => {
  readAll({language: 'ko', schemes: ['light', 'dark'], forcedColors: false, touch: false, ignoredRules: []});
});
