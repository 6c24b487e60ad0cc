// Brings the English words of controls and tiles; the other languages have theirs in one piece.
import {controlsEn} from './en-controls.js';
import './call.js';
import {addEnglish} from './words.js';

addEnglish(controlsEn);
