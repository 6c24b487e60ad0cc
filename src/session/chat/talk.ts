import type {Room} from 'livekit-client';
import {Captions} from '../captions/captions.js';
import type {Memory} from '../memory.js';
import {Chat} from './chat.js';
import {Data} from './data.js';

/** Chat, captions, and the messages of pages. Small: what does the work is loaded beside the SDK, and listens from joining on. */
export class Talk {
  readonly chat: Chat = new Chat();
  readonly data: Data = new Data();
  readonly captions: Captions;
  #opening: Promise<void> | undefined;

  constructor(memory: () => Memory) {
    this.captions = new Captions(memory);
  }

  /** Resolves when nothing that is said in the room can be missed. A part that can't be loaded keeps nobody out. */
  follow(room: Room): Promise<void> {
    this.#opening ??= import('./lines.js').then(
      ({openLines}) => {
        openLines(room, this);
      },
      () => undefined,
    );
    return this.#opening;
  }
}
