import {saveBlob} from '../../binding/blob-urls.js';
import type {ChatView} from '../../session/chat/chat-view.js';
import type {ChatMessage} from '../../session/chat/message.js';
import type {MessageAct} from './message-template.js';

/** What a message's button does with the talk itself. */
export function actOn(chat: ChatView, act: MessageAct, {id, file}: ChatMessage): void {
  if (act === 'retry') void chat.retry(id);
  else if (act === 'discard') chat.discard(id);
  else if (act === 'cancel') chat.cancel(id);
  else if (act === 'save' && file?.content) saveBlob(file.content, file.name, document);
}
