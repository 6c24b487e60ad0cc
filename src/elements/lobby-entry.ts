// The lobby's way in: what room it is, what happens, name and password, and the button.
import {html, nothing, type TemplateResult} from 'lit';
import type {VideoRoom} from '../cloud/wire.js';
import {LONGEST_DISPLAY_NAME} from '../session/display-name.js';
import type {Phase} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import {rejoinMessage} from './rejoin-message.js';
import type {Words} from './words/words.js';

export interface Entry {
  readonly session: RoomSession | undefined;
  readonly words: Words;
  readonly phase: Phase;
  readonly waiting: boolean;
  readonly details: VideoRoom | undefined;
  /** Undefined where the page lets nobody choose one. */
  readonly name: string | undefined;
  /** True when the last try to join came with a password. */
  readonly gavePassword: boolean;
  /** Coming back by itself after the connection was lost. */
  readonly rejoining: boolean;
  readonly toggles: TemplateResult | typeof nothing;
  readonly onCancel: () => void;
  readonly onStopRejoining: () => void;
}

export function entryTemplate(entry: Entry): TemplateResult {
  const {words, phase, details} = entry;
  const atDoor = phase.is === 'joining' && phase.waiting;
  return html`
    <div class="heading">
      ${details?.videoRoomState === 'LIVE' ? html`<span class="live">${words.state.live}</span>` : nothing}
      <h2 part="title">${details?.title ?? words.readyToJoin}</h2>
    </div>
    <div class="message" part="message" role="status">${messageTemplate(entry)}</div>
    ${atDoor ? html`<vicolo-waiting exportparts="stop-button" .session=${entry.session}></vicolo-waiting>` : wayIn(entry)}
  `;
}

function wayIn(entry: Entry): TemplateResult {
  const {words, phase, rejoining, toggles, onCancel} = entry;
  const joining = phase.is === 'joining';
  return html`
    ${nameTemplate(entry)} ${passwordTemplate(entry)} ${toggles}
    <button class="primary join" part="join-button" ?disabled=${joining} aria-busy=${joining ? 'true' : 'false'}>
      ${joining ? html`<span class="spinner"></span>${words.joining}` : actionTemplate(entry)}
    </button>
    ${
      joining && !rejoining
        ? html`<button type="button" class="plain" part="cancel-button" @click=${onCancel}>${words.cancel}</button>`
        : nothing
    }
  `;
}

function actionTemplate({phase, words, rejoining}: Entry): TemplateResult {
  if (rejoining) return html`${words.joinNow}${icon('join')}`;
  if (phase.is === 'failed' && phase.error.code !== 'password-required') return html`${words.retry}`;
  return html`${phase.is === 'left' ? words.joinAgain : words.join}${icon('join')}`;
}

function messageTemplate(entry: Entry): TemplateResult | typeof nothing {
  const {words, phase, waiting, rejoining} = entry;
  if (rejoining) return rejoinMessage(words, entry.onStopRejoining);
  if (phase.is === 'failed') {
    const text = isWrongPassword(entry) ? words.wrongPassword : words.error[phase.error.code];
    return html`<p class="failed">${icon('warning')} ${text}</p>`;
  }
  if (phase.is === 'left') return html`<p>${words.leftBecause[phase.reason]}</p>`;
  return waiting ? html`<p>${words.waitingForSignIn}</p>` : nothing;
}

function nameTemplate({words, name}: Entry): TemplateResult | typeof nothing {
  if (name === undefined) return nothing;
  return html`<label
    >${words.yourName}
    <input name="name" autocomplete="name" maxlength=${LONGEST_DISPLAY_NAME} .value=${name} />
  </label>`;
}

function passwordTemplate(entry: Entry): TemplateResult | typeof nothing {
  const {words, phase, details} = entry;
  const asked = phase.is === 'failed' && phase.error.code === 'password-required';
  if (!asked && !details?.policy.hasPassword) return nothing;
  return html`<label
    >${words.password}
    <input
      name="password"
      type="password"
      autocomplete="off"
      required
      aria-invalid=${isWrongPassword(entry) ? 'true' : 'false'}
      aria-describedby="password-hint"
    />
    <small id="password-hint">${words.passwordHint}</small>
  </label>`;
}

function isWrongPassword({phase, gavePassword}: Entry): boolean {
  return gavePassword && phase.is === 'failed' && phase.error.code === 'password-required';
}
