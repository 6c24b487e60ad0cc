import type {RoomServiceClient} from 'livekit-server-sdk';
import {Bot} from '../../sandbox/bots/bot.js';

const BOM = '\uFEFF';
const deep = (depth: number): string => `${'{"member":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** What somebody writes about themselves who means no good; each must leave the room as it is. */
export const HOSTILE_METADATA: readonly string[] = [
  deep(20_000),
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"role":"HOST"}',
  `{"appUserName":${JSON.stringify(`\u202E\u0000${BOM}<img src=x onerror="unhandled.push(1)">${'x'.repeat(40_000)}`)}}`,
  '{"appUserProfileImgUrl":"javascript:alert(1)","appUserName":["a"]}',
  '{"appUserName":',
  'null',
];

export const HOSTILE_ATTRIBUTES: Readonly<Record<string, string>> = {
  displayName: `\u202E\u0007</span><img src=x onerror="unhandled.push(1)">${'y'.repeat(10_000)}`,
  __proto__x: 'polluted',
  constructor: deep(500),
  'vicolo.hand': '-1e999',
  hand: 'Infinity',
};

const AT_ONCE = 10;

/** A participant who floods the others by all that the media server lets through. */
export class HostileGuest extends Bot {
  async tell(metadata: string): Promise<void> {
    await this.#me.updateMetadata(metadata);
  }

  async setAttributes(attributes: Record<string, string>): Promise<void> {
    await this.#me.setAttributes(attributes);
  }

  /** By the server's own door, which takes more of them than the guest's. */
  async floodMetadata(host: RoomServiceClient, room: string, times: number): Promise<void> {
    let i = 0;
    const change = async (): Promise<void> => {
      while (i < times) {
        const name = `Guest ${String(i++)}`;
        const metadata = JSON.stringify({appUserName: name, filler: 'z'.repeat(1000)});
        const attributes = {displayName: name, 'vicolo.hand': name};
        await host.updateParticipant(room, this.identity, {metadata, attributes});
      }
    };
    await Promise.all(Array.from({length: AT_ONCE}, change));
  }

  /** Muting and unmuting, so many times a second. */
  async floodMuting(times: number, aSecond: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      this.muteMicrophone(i % 2 === 0);
      this.muteCamera(i % 2 === 0);
      await new Promise((resolve) => setTimeout(resolve, 1000 / aSecond)); // the rate is what is tested
    }
  }

  async floodData(topics: readonly string[], times: number): Promise<void> {
    const text = new TextEncoder().encode(JSON.stringify({name: 'like', text: 'spam', __proto__x: 1}));
    for (let i = 0; i < times; i++) {
      const topic = topics[i % topics.length]!;
      await this.#me.publishData(text, {topic, reliable: i % 2 === 0});
    }
  }

  async floodTexts(topics: readonly string[], times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      const topic = topics[i % topics.length]!;
      await this.#me.sendText(`{"spam": ${String(i)}, "text": "${'w'.repeat(200)}"}`, {topic});
    }
  }

  get #me() {
    return this.room.localParticipant!;
  }
}
