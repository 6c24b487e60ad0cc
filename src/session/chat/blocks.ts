// Messages in blocks of a fixed number, so that a long talk is drawn block by block. Pure.
import type {ChatMessage} from './message.js';

export interface ChatBlock {
  /** The same for the same messages, whatever comes before or goes. */
  readonly key: number;
  readonly messages: readonly ChatMessage[];
  /** The last one of the block before: what the first message is grouped with. */
  readonly before: ChatMessage | undefined;
}

export const BLOCK_SIZE = 40;

/** Blocks that did not change are the same objects as `last` time. */
export function blocksOf(messages: readonly ChatMessage[], last: readonly ChatBlock[] = []): readonly ChatBlock[] {
  const known = new Map(last.map((block) => [block.key, block]));
  const blocks: ChatBlock[] = [];
  for (let at = 0; at < messages.length;) {
    const first = messages[at];
    if (!first) break;
    const key = Math.floor(first.order / BLOCK_SIZE);
    const end = Math.min(messages.length, at + (key + 1) * BLOCK_SIZE - first.order);
    blocks.push(sameOr(known.get(key), {key, before: messages[at - 1], messages: messages.slice(at, end)}));
    at = end;
  }
  return blocks;
}

function sameOr(last: ChatBlock | undefined, next: ChatBlock): ChatBlock {
  const same =
    last?.before === next.before &&
    last?.messages.length === next.messages.length &&
    last.messages.every((message, i) => message === next.messages[i]);
  return same ? last : next;
}
