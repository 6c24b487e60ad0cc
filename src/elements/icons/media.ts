// Brings the icons of microphones, cameras and speakers.
import {addIcons} from './icons.js';
import {LUCIDE_MEDIA} from './lucide-media.js';

addIcons(LUCIDE_MEDIA);
