import type {Room} from 'livekit-client';
import {Chat} from './chat.js';
import {Data} from './data.js';

/** Chat, and the messages of pages. Small: what does the work is loaded beside the SDK, and listens from joining on. */
export class Talk {
  readonly chat: Chat = new Chat();
  readonly data: Data = new Data();
  #opening: Promise<void> | undefined;

  /** Resolves when nothing that is said in the room can be missed. A part that can't be loaded keeps nobody out. */
  follow(room: Room): Promise<void> {
    this.#opening ??= import('./lines.js').then(
      ({openLines}) => {
        openLines(room, this.chat, this.data);
      },
      () => undefined,
    );
    return this.#opening;
  }
}
