// Brings the icons of the chat, which is part of a meeting.
import {addIcons} from './icons.js';
import {LUCIDE_CHAT} from './lucide-chat.js';
import './meeting.js';
import './people.js';

addIcons(LUCIDE_CHAT);
