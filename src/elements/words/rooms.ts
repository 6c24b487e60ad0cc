// Brings the English words of filtering, writing and deleting rooms; the other languages have theirs in one piece.
import {roomsEn} from './en-rooms.js';
import {addEnglish} from './words.js';

addEnglish(roomsEn);
