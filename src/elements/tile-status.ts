// What holds a tile's picture back, in words and by a mark.
import {html, nothing, type TemplateResult} from 'lit';
import type {ParticipantState} from '../session/participant.js';
import type {TileSource} from '../session/tiles.js';
import {icon} from './icons/icons.js';
import type {Words} from './words/words.js';

export type TileStatus = 'connecting' | 'paused' | 'reconnecting' | 'lost' | 'still';

/**
 * Of all that may be wrong, what explains most: a broken line before a picture that does not come, and one whose reason is known
 * before one that just stands `still`. Pure.
 */
export function statusOf(
  state: ParticipantState,
  source: TileSource,
  {reconnecting = false, still = false}: {readonly reconnecting?: boolean; readonly still?: boolean},
): TileStatus | undefined {
  if (state.isLocal) return reconnecting ? 'reconnecting' : undefined;
  if (state.quality === 'lost') return 'lost';
  const delay = source === 'screen_share' ? state.screenDelay : state.cameraDelay;
  if (delay !== 'none') return delay;
  return still ? 'still' : undefined;
}

/** Whether frames should come. A shared screen may stand still for as long as it likes. */
export function shouldMove(state: ParticipantState, source: TileSource): boolean {
  return source === 'camera' && !state.isLocal && state.cameraTrack !== undefined && state.cameraDelay === 'none';
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
