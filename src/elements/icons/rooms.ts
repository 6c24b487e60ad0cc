// Brings the icons of rooms in lists, cards and forms.
import {addIcons} from './icons.js';
import {LUCIDE_ROOMS} from './lucide-rooms.js';

addIcons(LUCIDE_ROOMS);
