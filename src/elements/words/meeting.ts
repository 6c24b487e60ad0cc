// Brings the English words of waiting, recording, captions and backgrounds; the other languages have theirs in one piece.
import {meetingEn} from './en-meeting.js';
import './call.js';
import {addEnglish} from './words.js';

addEnglish(meetingEn);
