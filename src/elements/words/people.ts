// Brings the English words of people in a meeting; the other languages have theirs in one piece.
import {peopleEn} from './en-people.js';
import './call.js';
import {addEnglish} from './words.js';

addEnglish(peopleEn);
