// The Node side of call tests: real services and real participants, asked for by tests in the browser.
import {setImmediate} from 'node:timers/promises';
import {AccessToken, DataPacket_Kind, RoomServiceClient, TrackSource} from 'livekit-server-sdk';
import {Bot} from '../../../sandbox/bots/bot.js';
import {colourOf} from '../../../sandbox/bots/colour.js';
import {disposeBots} from '../../../sandbox/bots/send-bots.js';
import type {Listening} from '../../../sandbox/listen.js';
import type {SandboxCloud} from '../../../sandbox/cloud/cloud.js';
import {badMediaServer, type BadMedia} from './bad-media-server.js';
import {Line, type LineState} from './line.js';
import {FAIR, MediaLine, type Weather} from './media-line.js';
import {startServices, type Services} from '../../../sandbox/services.js';

type RoomSeed = Parameters<SandboxCloud['addRoom']>[0];
type BotSettings = Partial<ConstructorParameters<typeof Bot>[0]>;

export async function openMeeting() {
  const services = await startServices({testHooks: true});
  return new Meeting(services);
}

/** Every public method can be asked for from the browser: arguments and results are JSON. */
export class Meeting {
  readonly #services: Services;
  #bots: Bot[] = [];
  #bad: Listening[] = [];
  #lines: Line[] = [];
  #mediaLines: MediaLine[] = [];
  #weather = FAIR;

  constructor(services: Services) {
    this.#services = services;
  }

  get #host(): RoomServiceClient {
    const {httpUrl, key, secret} = this.#services.liveKit;
    return new RoomServiceClient(httpUrl, key, secret);
  }

  /** How often a test of leaks goes in and out: `npm run soak` wants more of it. */
  cycles(): number {
    return Number(process.env['VICOLO_CYCLES'] ?? 100);
  }

  /** Whether tests that take long for what they find are wanted: `npm run soak`. */
  isThorough(): boolean {
    return process.env['VICOLO_THOROUGH'] !== undefined;
  }

  endpoint(): string {
    return this.#services.endpoint;
  }

  createRoom(seed: Partial<RoomSeed> = {}): {id: number; uuid: string} {
    const {id, uuid} = this.#services.cloud.addRoom({appUserId: 'owner', title: 'A meeting', ...seed});
    return {id, uuid};
  }

  memberToken(appUserId: string, appUserName: string, lifetime?: number): Promise<string> {
    this.#services.cloud.ensureMember({appUserId, appUserName});
    return this.#services.cloud.issueMemberToken(appUserId, lifetime);
  }

  /** The state once it is the expected one, or what it is after ten seconds. */
  async untilRoomIs(id: number, state: string): Promise<string> {
    const {rooms} = this.#services.cloud.state;
    const end = Date.now() + 10_000;
    const now = (): string => rooms.get(id).videoRoomState;
    while (now() !== state && Date.now() < end) await setImmediate();
    return now();
  }

  async sendBot(roomId: number, settings: BotSettings = {}) {
    const {url, key, secret} = this.#services.liveKit;
    const index = this.#bots.length;
    const bot = new Bot({url, key, secret, room: `room-${roomId}`, index, ...settings});
    this.#bots.push(bot);
    await bot.join();
    return {place: index, identity: bot.identity, name: bot.name, colour: colourOf(bot.index)};
  }

  async askBot(place: number, method: string, args: unknown[]): Promise<unknown> {
    const bot = this.#bots[place] as unknown as Record<string, (...args: unknown[]) => unknown> | undefined;
    if (!bot) throw new Error(`There is no bot ${place}.`);
    return bot[method]?.(...args);
  }

  async botsLeave(): Promise<void> {
    await Promise.allSettled(this.#bots.splice(0).map((bot) => bot.leave()));
    for (const line of this.#mediaLines.splice(0)) line.close();
    this.#weather = FAIR;
    await Promise.all([...this.#bad.splice(0), ...this.#lines.splice(0)].map((one) => one.close()));
  }

  removeParticipant(roomId: number, identity: string): Promise<void> {
    return this.#host.removeParticipant(`room-${roomId}`, identity);
  }

  /** As a host's backend does it: the room service mutes tracks, not people. */
  async mute(roomId: number, identity: string): Promise<void> {
    const {tracks} = await this.#host.getParticipant(`room-${roomId}`, identity);
    const microphone = tracks.find(({source}) => source === TrackSource.MICROPHONE);
    if (microphone) await this.#host.mutePublishedTrack(`room-${roomId}`, identity, microphone.sid, true);
  }

  async muteAllBut(roomId: number, identity: string): Promise<void> {
    const people = await this.#host.listParticipants(`room-${roomId}`);
    for (const other of people) if (other.identity !== identity) await this.mute(roomId, other.identity);
  }

  /** A message of the server's own, which nobody in the room could have sent. */
  async sendFromServer(roomId: number, identity: string, topic: string, text: string): Promise<void> {
    const destinationIdentities = [identity];
    const data = new TextEncoder().encode(text);
    await this.#host.sendData(`room-${roomId}`, data, DataPacket_Kind.RELIABLE, {destinationIdentities, topic});
  }

  endRoom(roomId: number): Promise<void> {
    return this.#host.deleteRoom(`room-${roomId}`);
  }

  async permit(roomId: number, identity: string, canPublish: boolean): Promise<void> {
    await this.#host.updateParticipant(`room-${roomId}`, identity, {
      permission: {canPublish, canSubscribe: true, canPublishData: canPublish, canUpdateMetadata: canPublish},
    });
  }

  /** Something that is no media server; its address. Gone when the bots leave. */
  async badMediaServer(kind: BadMedia): Promise<string> {
    const server = await badMediaServer(kind);
    this.#bad.push(server);
    return `ws://127.0.0.1:${server.port}`;
  }

  /** A line to the media server that tests can break; gone when the bots leave. */
  async openLine(): Promise<{place: number; url: string}> {
    const line = await Line.open(Number(new URL(this.#services.liveKit.url).port));
    const place = this.#lines.push(line) - 1;
    return {place, url: line.url};
  }

  setLine(place: number, state: LineState): void {
    this.#lines[place]?.set(state);
  }

  /** A relay before the media server's port; its own port. Gone when the bots leave, and with it the weather. */
  async openMediaLine(port: number): Promise<number> {
    const line = await MediaLine.open(port);
    line.set(this.#weather);
    this.#mediaLines.push(line);
    return line.port;
  }

  setWeather(weather: Weather): void {
    this.#weather = weather;
    for (const line of this.#mediaLines) line.set(weather);
  }

  rebindMedia(): void {
    for (const line of this.#mediaLines) line.rebind();
  }

  /** The relays so far are dark for ever; those opened from now on have the weather of before. */
  loseMediaLines(): void {
    for (const line of this.#mediaLines.splice(0)) line.close();
  }

  packetsCarried(): number {
    return this.#mediaLines.reduce((sum, {carried}) => sum + carried, 0);
  }

  /** A media token, good until so many seconds from now; in the past where that is negative. */
  mediaToken(roomId: number, identity: string, seconds: number): Promise<string> {
    const {key, secret} = this.#services.liveKit;
    const token = new AccessToken(key, secret, {identity, ttl: seconds});
    token.addGrant({roomJoin: true, room: `room-${roomId}`});
    return token.toJwt();
  }

  /** How a program enters that writes down what people say, or somebody who pretends to be one. */
  async scribe(roomId: number, identity: string, isAgent: boolean): Promise<{url: string; token: string}> {
    const {url, key, secret} = this.#services.liveKit;
    const token = new AccessToken(key, secret, {identity, name: identity});
    if (isAgent) token.kind = 'agent';
    token.addGrant({roomJoin: true, room: `room-${roomId}`, agent: isAgent, canPublishData: true});
    return {url, token: await token.toJwt()};
  }

  killMediaServer(): Promise<void> {
    return this.#services.liveKit.kill();
  }

  restartMediaServer(): Promise<void> {
    return this.#services.liveKit.restart();
  }

  async stop(): Promise<void> {
    await this.botsLeave();
    await disposeBots();
    await this.#services.stop();
  }
}
