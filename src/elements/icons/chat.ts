// Brings the icons of the chat.
import {addIcons} from './icons.js';
import {LUCIDE_CHAT} from './lucide-chat.js';

addIcons(LUCIDE_CHAT);
