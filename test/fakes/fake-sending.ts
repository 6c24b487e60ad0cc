// What oneself sends in a fake room, where there is no server to carry it.
import type {LocalParticipant} from 'livekit-client';

/** How the line takes what is sent in a chat. */
export interface FakeLine {
  /** Nothing goes through. */
  broken?: boolean;
  /** Resolves when the next bytes may go. */
  pause?: () => Promise<unknown>;
}

export interface Sent {
  readonly topic: string | undefined;
  readonly text: string;
  readonly to?: readonly string[] | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** Attributes are granted at once, as a server does; data messages are kept. */
export function sendWithoutServer(me: LocalParticipant, sent: Sent[], line: FakeLine = {}): void {
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
  me.sendText = async (text, {topic = '', destinationIdentities: to, attributes} = {}) => {
    await line.pause?.();
    if (line.broken) throw new Error('The line is broken.');
    sent.push({topic, text, to, attributes});
    return {id: 'x', mimeType: 'text/plain', topic, timestamp: Date.now(), encryptionType: 0};
  };
  me.streamBytes = (options = {}) => {
    let bytes = 0;
    const {topic, name = '', destinationIdentities: to, attributes} = options;
    const writer = {
      write: async (chunk: Uint8Array) => {
        await line.pause?.();
        if (line.broken) throw new Error('The line is broken.');
        bytes += chunk.byteLength;
      },
      close: () => {
        sent.push({topic, text: `${name} ${bytes}`, to, attributes});
        return Promise.resolve();
      },
    };
    return Promise.resolve(writer as never);
  };
}
