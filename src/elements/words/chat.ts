// Brings the English words of the talk; the other languages have theirs in one piece.
import {chatEn} from './en-chat.js';
import './call.js';
import {addEnglish} from './words.js';

addEnglish(chatEn);
