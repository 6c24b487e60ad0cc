// Brings the icons of what can be done with people.
import {addIcons} from './icons.js';
import {LUCIDE_PEOPLE} from './lucide-people.js';

addIcons(LUCIDE_PEOPLE);
