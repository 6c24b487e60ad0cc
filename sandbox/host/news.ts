// What the cloud told this backend, for its log and for the pages that look on.
import type {Webhook} from '../../src/server/index.js';

/** One event, as a person reads it. */
export interface Heard {
  readonly at: string;
  readonly type: string;
  readonly room?: string;
  readonly who?: string;
}

const MOST = 50;

export class News {
  readonly #heard: Heard[] = [];
  readonly #readers = new Set<(heard: Heard) => void>();

  add(webhook: Webhook): Heard {
    const heard = readHeard(webhook);
    this.#heard.push(heard);
    this.#heard.splice(0, this.#heard.length - MOST);
    for (const read of this.#readers) read(heard);
    return heard;
  }

  /** What was heard so far and what comes, one JSON a line, until the reader goes. */
  stream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    let stop: () => void = () => undefined;
    return new ReadableStream({
      start: (controller) => {
        const read = (heard: Heard) => controller.enqueue(encoder.encode(`${JSON.stringify(heard)}\n`));
        controller.enqueue(encoder.encode('\n')); // the answer's head goes out at once
        this.#heard.forEach(read);
        this.#readers.add(read);
        stop = () => this.#readers.delete(read);
      },
      cancel: () => stop(),
    });
  }
}

function readHeard(webhook: Webhook): Heard {
  const type = webhook.type === 'unknown' ? webhook.name : webhook.type;
  const at = webhook.createdAt;
  switch (webhook.type) {
    case 'VIDEO_ROOM_PARTICIPANT_JOINED':
    case 'VIDEO_ROOM_PARTICIPANT_LEFT': {
      const {videoRoom, appUser} = webhook.data;
      return {at, type, room: videoRoom.title ?? `${videoRoom.id}`, who: appUser.appUserName ?? appUser.appUserId};
    }
    case 'VIDEO_ROOM_EGRESS_ENDED':
      return {at, type, room: webhook.data.videoRoom.title ?? `${webhook.data.videoRoom.id}`};
    default:
      return {at, type};
  }
}
