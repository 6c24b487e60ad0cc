import type {ChatView} from '../../session/chat/chat-view.js';

export interface Draft {
  readonly text: string;
  /** Identity and name of whom it is for; nobody: everyone. */
  readonly to: {readonly identity: string; readonly name: string} | undefined;
}

const NONE: Draft = {text: '', to: undefined};
const drafts = new WeakMap<ChatView, Draft>();

/** What was typed and not sent: still there when the panel is opened again. */
export function draftOf(chat: ChatView | undefined): Draft {
  return (chat && drafts.get(chat)) ?? NONE;
}

export function keepDraft(chat: ChatView | undefined, change: Partial<Draft>): void {
  if (chat) drafts.set(chat, {...draftOf(chat), ...change});
}
