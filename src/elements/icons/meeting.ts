// Brings the icons of a meeting and its people.
import {addIcons} from './icons.js';
import {LUCIDE_MEETING} from './lucide-meeting.js';

addIcons(LUCIDE_MEETING);
