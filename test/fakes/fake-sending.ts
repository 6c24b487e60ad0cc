// What oneself sends in a fake room, where there is no server to carry it.
import type {LocalParticipant} from 'livekit-client';

export interface Sent {
  readonly topic: string | undefined;
  readonly text: string;
}

/** Attributes are granted at once, as a server does; data messages are kept. */
export function sendWithoutServer(me: LocalParticipant, sent: Sent[]): void {
  const local = me as unknown as {_setAttributes(attributes: Record<string, string>): void};
  me.setAttributes = (attributes) => {
    const all = Object.entries({...me.attributes, ...attributes}).filter(([, value]) => value !== '');
    local._setAttributes(Object.fromEntries(all));
    return Promise.resolve();
  };
  me.publishData = (data, {topic} = {}) => {
    sent.push({topic, text: new TextDecoder().decode(data)});
    return Promise.resolve();
  };
}
