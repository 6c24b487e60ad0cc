// Brings the icons of who comes in, and who is recorded.
import {addIcons} from './icons.js';
import {LUCIDE_DOOR} from './lucide-door.js';

addIcons(LUCIDE_DOOR);
