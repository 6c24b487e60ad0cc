// A bot that takes part as people do: raises a hand, writes, is quiet for a while.
import {Bot} from '../../sandbox/bots/bot.js';
import {HAND} from '../../src/session/hand.js';

export class Visitor extends Bot {
  async raiseHand(): Promise<void> {
    await this.room.localParticipant?.setAttributes({[HAND]: String(Date.now())});
  }

  async lowerHand(): Promise<void> {
    await this.room.localParticipant?.setAttributes({[HAND]: ''});
  }

  async write(text: string): Promise<void> {
    await this.room.localParticipant?.sendText(text, {topic: 'lk.chat'});
  }

  /** A mute and an unmute, as the server tells everybody. */
  async mute(muted: boolean): Promise<void> {
    await Promise.resolve(this.muteMicrophone(muted));
  }
}
