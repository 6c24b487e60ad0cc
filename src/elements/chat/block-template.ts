import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ChatBlock} from '../../session/chat/blocks.js';
import {messageTemplate, type MessageView} from './message-template.js';

/** Pixels of a message that was never drawn. */
const GUESS = 58;

/** Some messages, or an empty place of their height. What did not change is not even compared. */
export function blockTemplate(block: ChatBlock, isNear: boolean, view: MessageView): TemplateResult {
  const {messages} = block;
  return html`<div class="block ${isNear ? '' : 'far'}" data-key=${block.key} data-guess=${messages.length * GUESS}>
    ${guard([block, isNear, view], () =>
      isNear
        ? repeat(
            messages,
            ({id}) => id,
            (message, i) => messageTemplate(message, messages[i - 1] ?? block.before, view),
          )
        : [],
    )}
  </div>`;
}
