// Raising a hand, and the reactions beside it.
import {html} from 'lit';
import type {Keys} from '../../binding/shortcuts.js';
import {REACTIONS} from '../../session/reaction.js';
import type {RoomSession} from '../../session/room-session.js';
import {EMOJI} from '../reaction-emoji.js';
import type {Words} from '../words/words.js';
import type {Control} from './control.js';

export function handControl(
  session: RoomSession,
  identity: string | undefined,
  words: Words,
  keys: Keys | undefined,
): Control {
  const {hands, reactions} = session;
  const pressed = identity !== undefined && hands.raised.get().includes(identity);
  const hint = pressed ? words.lowerHand : words.raiseHand;
  const forbidden = hands.allowed.get() ? undefined : words.notAllowedToPublish;
  // What failed is seen by the button, which shows what is true.
  const onClick = (): void => void (pressed ? hands.lower() : hands.raise()).catch(() => undefined);
  return {
    name: 'hand',
    label: words.hand,
    hint,
    pressed,
    icon: 'hand',
    keys,
    forbidden,
    beside: html`<vicolo-reactions class="beside" .session=${session}></vicolo-reactions>`,
    onClick,
    choices: [
      {items: [{name: 'hand', label: hint, icon: 'hand', keys: keys?.shown, forbidden, run: onClick}]},
      {
        label: words.reactions,
        items: REACTIONS.map((name) => ({
          name,
          label: `${EMOJI[name]} ${words.reaction[name]}`,
          forbidden: reactions.allowed.get() ? undefined : words.notAllowedToPublish,
          run: () => void reactions.send(name),
        })),
      },
    ],
  };
}
