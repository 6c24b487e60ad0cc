// Stands in for LiveKit's egress service: a hidden participant that the media server knows as a recorder, so that
// everybody is told that the room is recorded. It keeps nothing of what it could see and hear.
import {AccessToken} from 'livekit-server-sdk';
import type {LiveKit} from '../livekit/launch.js';

interface Recording {
  stop(): Promise<void>;
}

export class Recorder {
  readonly #liveKit: Pick<LiveKit, 'url' | 'key' | 'secret'>;
  /** By the media server's name of the room. */
  readonly #running = new Map<string, Promise<Recording>>();

  constructor(liveKit: Pick<LiveKit, 'url' | 'key' | 'secret'>) {
    this.#liveKit = liveKit;
  }

  async start(room: string): Promise<void> {
    const running = this.#running.get(room) ?? this.#enter(room);
    this.#running.set(room, running);
    try {
      await running;
    } catch (error) {
      this.#running.delete(room);
      throw error;
    }
  }

  async stop(room: string): Promise<void> {
    const running = this.#running.get(room);
    this.#running.delete(room);
    await (await running)?.stop();
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((room) => this.stop(room).catch(() => undefined)));
  }

  async #enter(room: string): Promise<Recording> {
    const {url, key, secret} = this.#liveKit;
    const token = new AccessToken(key, secret, {identity: `recorder-${room}`, ttl: '6h'});
    token.addGrant({roomJoin: true, room, hidden: true, recorder: true, canPublish: false, canSubscribe: true});
    const {Room} = await import('../bots/rtc.js'); // large, and needed by few
    const recorder = new Room();
    await recorder.connect(url, await token.toJwt(), {autoSubscribe: false, dynacast: false});
    recorder.on('disconnected', () => this.#running.delete(room));
    return {stop: () => recorder.disconnect()};
  }
}
