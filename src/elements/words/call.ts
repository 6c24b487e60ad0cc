// Brings the English words of calls; the other languages have theirs in one piece.
import {callEn} from './en-call.js';
import {addEnglish} from './words.js';

addEnglish(callEn);
