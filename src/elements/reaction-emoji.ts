import type {ReactionName} from '../session/reaction.js';

/** How each reaction looks. Its words are in the dictionary. */
export const EMOJI: Readonly<Record<ReactionName, string>> = {
  like: '👍',
  clap: '👏',
  love: '❤️',
  laugh: '😂',
  wow: '😮',
  celebrate: '🎉',
};
