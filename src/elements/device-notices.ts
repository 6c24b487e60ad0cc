// What a person must hear about their own devices while in the room.
import {html, nothing, type TemplateResult} from 'lit';
import type {VicoloError} from '../cloud/errors.js';
import {isInRoom} from '../session/phase.js';
import type {RoomSession} from '../session/room-session.js';
import {icon} from './icons/icons.js';
import type {Words} from './words/words.js';

/** The devices that failed, each with its name; those that failed alike are said together. */
export function deviceFailures(words: Words, session: RoomSession): (readonly [what: string, error: VicoloError])[] {
  const [microphone, camera, screen] = [session.microphone, session.camera, session.screen].map(
    (source) => source.get().error,
  );
  const alike = microphone !== undefined && microphone.code === camera?.code;
  const failures = [
    [words.microphone, alike ? undefined : microphone],
    [alike ? words.cameraAndMicrophone : words.camera, camera],
    [words.screenShare, screen],
  ] as const;
  return failures.flatMap(([what, error]) => (error && error.code !== 'aborted' ? [[what, error] as const] : []));
}

interface Situation {
  readonly words: Words;
  readonly session: RoomSession;
  /** What the person has read and closed. */
  readonly dismissed: Pick<WeakSet<object>, 'has'>;
  readonly onDismiss: (what: object) => void;
}

export function deviceNotices({words, session, dismissed, onDismiss}: Situation): TemplateResult {
  const replaced = session.devices.replaced.get();
  const isMuted = isInRoom(session.phase.get()) && session.devices.speaksMuted.get();
  const dismiss = (): void => {
    if (replaced) onDismiss(replaced);
  };
  const unmute = (): void => void session.setMicrophone(true);
  return html`${
    replaced && !dismissed.has(replaced)
      ? html`<p class="notice" part="notice">
          ${icon('warning')} <span>${words.deviceReplaced(replaced.lost, replaced.now)}</span>
          <button type="button" class="round" aria-label=${words.close} @click=${dismiss}>${icon('close')}</button>
        </p>`
      : nothing
  }${
    isMuted
      ? html`<p class="notice" part="notice">
          ${icon('microphone-off')} <span>${words.mutedButSpeaking}</span>
          <button type="button" class="primary" @click=${unmute}>${words.turnOnMicrophone}</button>
        </p>`
      : nothing
  }`;
}
