import {html, nothing, type TemplateResult} from 'lit';
import type {RoomParticipant} from '../../session/participant.js';
import {icon} from '../icons/icons.js';
import type {Words} from '../words/words.js';
import type {Draft} from './drafts.js';

export interface Recipient {
  readonly words: Words;
  readonly to: Draft['to'];
  readonly others: readonly RoomParticipant[];
  readonly disabled: boolean;
  readonly onChange: (event: Event) => void;
}

/**
 * Who gets the message. Whoever is chosen stays chosen when they leave: a private message must never go to all
 * by itself.
 */
export function recipientTemplate(recipient: Recipient): TemplateResult | typeof nothing {
  const {words, to, others, disabled, onChange} = recipient;
  if (!to && others.length === 0) return nothing;
  const isGone = to && !others.some(({identity}) => identity === to.identity);
  const people = others.map(
    ({identity, state}) =>
      html`<option value=${identity} ?selected=${identity === to?.identity}>${state.get().name}</option>`,
  );
  return html`<label class="to"
    ><span>${to ? icon('lock') : nothing}${words.sendTo}</span>
    <select part="recipient" ?disabled=${disabled} @change=${onChange}>
      <option value="" ?selected=${!to}>${words.everyone}</option>
      ${isGone ? html`<option value=${to.identity} selected>${words.hasLeft(to.name)}</option>` : nothing} ${people}
    </select>
  </label>`;
}
