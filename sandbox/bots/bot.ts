import {cameraPicture} from './camera-picture.js';
import {publishTone} from './microphone.js';
import {muteTrack} from './mute.js';
import {nameOf} from './names.js';
import type {Source} from './others.js';
import {publishPicture} from './picture.js';
import type {Published} from './published.js';
import {Room, TrackSource} from './rtc.js';
import {screenPicture} from './screen-picture.js';
import {tokenOf} from './token.js';
import {toneOf} from './tone.js';
import {speaksAlways, type Speaks} from './turns.js';
import {Witness} from './witness.js';

export interface BotOptions {
  readonly url: string;
  readonly key: string;
  readonly secret: string;
  readonly room: string;
  /** Which bot it is: gives its name, its colour and its tone. */
  readonly index: number;
  readonly identity?: string | undefined;
  readonly name?: string | undefined;
  readonly metadata?: string | undefined;
  /** Whether it has a camera. It has. */
  readonly video?: boolean | undefined;
  /** Whether it has a microphone. It has. */
  readonly audio?: boolean | undefined;
  /** When it sounds: always, if nothing is said. */
  readonly speaks?: Speaks | undefined;
}

/** A participant that a program plays: for the server and for all others it is a person like any other. */
export class Bot extends Witness {
  readonly index: number;
  readonly name: string;
  readonly #options: BotOptions;
  readonly #published = new Map<Source, Published>();

  constructor(options: BotOptions) {
    super(options.identity ?? `bot-${options.index + 1}`);
    this.#options = options;
    this.index = options.index;
    this.name = options.name ?? nameOf(options.index);
  }

  async join(): Promise<void> {
    const {url, video = true, audio = true, speaks = speaksAlways} = this.#options;
    const token = await tokenOf({...this.#options, identity: this.identity, name: this.name});
    this.room = new Room();
    await this.room.connect(url, token, {autoSubscribe: false, dynacast: true});
    if (video) await this.#publishPicture('camera');
    if (audio) this.#published.set('microphone', await publishTone(this.#me, toneOf(this.index), speaks));
  }

  async leave(): Promise<void> {
    const published = [...this.#published.values()];
    this.#published.clear();
    await Promise.all(published.map(({stop}) => stop()));
    if (this.room.isConnected) await this.room.disconnect(); // else it was sent out, or the room has ended
    await Promise.all(published.map(({track}) => track.close()));
  }

  muteMicrophone(muted: boolean): void {
    muteTrack(this.#sent('microphone').track, muted);
  }

  muteCamera(muted: boolean): void {
    muteTrack(this.#sent('camera').track, muted);
  }

  /** Its picture freezes, as of a program that hangs, or of a screen on which nothing changes. */
  holdPicture(source: 'camera' | 'screen', held: boolean): void {
    this.#sent(source).hold?.(held);
  }

  publishScreen(): Promise<void> {
    return this.#publishPicture('screen');
  }

  async unpublishScreen(): Promise<void> {
    const {track, publication, stop} = this.#sent('screen');
    this.#published.delete('screen');
    await stop();
    await this.#me.unpublishTrack(publication.sid ?? '');
    await track.close();
  }

  get #me() {
    const me = this.room.localParticipant;
    if (!me) throw new Error(`${this.identity} is not in the room.`);
    return me;
  }

  #sent(source: Source): Published {
    const published = this.#published.get(source);
    if (!published) throw new Error(`${this.identity} sends no ${source}.`);
    return published;
  }

  async #publishPicture(source: 'camera' | 'screen'): Promise<void> {
    const [picture, from] =
      source === 'camera'
        ? [cameraPicture(this.index), TrackSource.SOURCE_CAMERA as const]
        : [screenPicture(this.index), TrackSource.SOURCE_SCREENSHARE as const];
    this.#published.set(source, await publishPicture(this.#me, picture, from));
  }
}
