// Brings the icons of lists and forms of rooms.
import {addIcons} from './icons.js';
import {LUCIDE_LIST} from './lucide-list.js';

addIcons(LUCIDE_LIST);
