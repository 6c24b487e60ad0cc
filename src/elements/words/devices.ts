// Brings the English words of devices; the other languages have theirs in one piece.
import {devicesEn} from './en-devices.js';
import './call.js';
import {addEnglish} from './words.js';

addEnglish(devicesEn);
