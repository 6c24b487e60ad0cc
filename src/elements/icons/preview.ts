// Brings the icons of looking at oneself before joining.
import {addIcons} from './icons.js';
import {LUCIDE_PREVIEW} from './lucide-preview.js';

addIcons(LUCIDE_PREVIEW);
