// What is loaded beside the SDK: all that reads and writes messages.
import type {Room} from 'livekit-client';
import {realClock} from '../clock.js';
import {ChatLine} from './chat-line.js';
import type {Chat} from './chat.js';
import {DataLine} from './data-line.js';
import type {Data} from './data.js';

export function openLines(room: Room, chat: Chat, data: Data): void {
  chat.use(new ChatLine(room, chat, realClock));
  data.use(
    new DataLine(room, (message) => {
      data.tell(message);
    }),
  );
}
