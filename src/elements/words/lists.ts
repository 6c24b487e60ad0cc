// Brings the English words of lists of rooms; the other languages have theirs in one piece.
import {listsEn} from './en-lists.js';
import {addEnglish} from './words.js';

addEnglish(listsEn);
