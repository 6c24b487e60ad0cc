/** The data messages by which the host's backend asks somebody for something. */
export const ASK_TOPIC = 'vicolo.ask';

const UNMUTE = 'unmute';

/** True for the one question there is. */
export function readAsk(payload: Uint8Array): boolean {
  return payload.length === UNMUTE.length && new TextDecoder().decode(payload) === UNMUTE;
}
