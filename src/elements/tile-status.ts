// What holds a tile's picture back, in words and by a mark.
import {html, nothing, type TemplateResult} from 'lit';
import type {ParticipantState, PictureDelay} from '../session/participant.js';
import type {TileSource} from '../session/tiles.js';
import {icon} from './icons/icons.js';
import type {Words} from './words/words.js';

export type TileStatus = Exclude<PictureDelay, 'none'> | 'reconnecting' | 'lost';

export function delayOf(state: ParticipantState, source: TileSource): PictureDelay {
  return source === 'screen_share' ? state.screenDelay : state.cameraDelay;
}

/** Of all that may be wrong, what explains most: a broken line before a picture that does not come. Pure. */
export function statusOf(state: ParticipantState, source: TileSource, reconnecting: boolean): TileStatus | undefined {
  if (state.isLocal) return reconnecting ? 'reconnecting' : undefined;
  if (state.quality === 'lost') return 'lost';
  const delay = delayOf(state, source);
  return delay === 'none' ? undefined : delay;
}

export function wordsOfStatus(status: TileStatus, words: Words): string {
  const said: Readonly<Record<TileStatus, string>> = {
    connecting: words.connectingPicture,
    paused: words.videoPaused,
    reconnecting: words.lineBroken,
    lost: words.quality.lost,
    still: words.noPicture,
  };
  return said[status];
}

export function statusMark(status: TileStatus | undefined, words: Words): TemplateResult | typeof nothing {
  if (!status) return nothing;
  const waits = status !== 'paused' && status !== 'lost';
  return html`<div class="status ${status}" part="status" aria-hidden="true">
    ${waits ? html`<span class="spinner"></span>` : icon(status === 'paused' ? 'paused' : 'quality-lost')}
    <span class="said">${wordsOfStatus(status, words)}</span>
  </div>`;
}
