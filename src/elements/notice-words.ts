// A group of notices in words. Pure.
import type {ToldKind} from '../session/news.js';
import type {NoticeGroup} from '../session/notice-board.js';
import type {ReactionName} from '../session/reaction.js';
import type {Words} from './words/words.js';

/** What is told: news of people, messages, and reactions, which only screen readers are told. */
export type NoticeKind = ToldKind | `reaction:${ReactionName}`;

export function noticeWords(words: Words, {kind, name, count}: NoticeGroup<NoticeKind>): string {
  switch (kind) {
    case 'joined':
      return count === 1 ? words.joined(name) : words.joinedToo(name, count - 1);
    case 'left':
      return count === 1 ? words.left(name) : words.leftToo(name, count - 1);
    case 'shares':
      return count === 1 ? words.shares(name) : words.sharesToo(name, count - 1);
    case 'hand':
      return count === 1 ? words.raisedHand(name) : words.handsUp(count);
    case 'message':
      return count === 1 ? words.messageFrom(name) : words.messagesCame(count);
    default: {
      const reaction = words.reaction[kind.slice('reaction:'.length) as ReactionName];
      return count === 1 ? words.reacted(name, reaction) : words.someReacted(count, reaction);
    }
  }
}
