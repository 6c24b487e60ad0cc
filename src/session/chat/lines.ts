// What is loaded beside the SDK: all that reads and writes messages.
import type {Room} from 'livekit-client';
import {realClock} from '../clock.js';
import {CaptionsLine} from '../captions/captions-line.js';
import {ChatLine} from './chat-line.js';
import {DataLine} from './data-line.js';
import type {Talk} from './talk.js';

export function openLines(room: Room, {chat, data, captions}: Talk): void {
  chat.use(new ChatLine(room, chat, realClock));
  data.use(
    new DataLine(room, (message) => {
      data.tell(message);
    }),
  );
  captions.use(new CaptionsLine(room, captions));
}
