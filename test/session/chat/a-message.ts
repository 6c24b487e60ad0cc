import type {ChatMessage} from '../../../src/session/chat/message.js';

export function aMessage(change: Partial<ChatMessage> = {}): ChatMessage {
  return {
    id: 'maya:1',
    order: 0,
    from: {identity: 'maya', name: 'Maya', isLocal: false},
    to: undefined,
    at: 1_764_000_000_000,
    text: 'Hello',
    cut: false,
    file: undefined,
    state: 'received',
    error: undefined,
    ...change,
  };
}
