// One local cloud and media server for all benches that need them: bots can be ended only once in a process.
import {disposeBots, sendBots} from '../sandbox/bots/send-bots.js';
import {startServices, type Services} from '../sandbox/services.js';
import type {Entry} from './sides/side.js';

let starting: Promise<Services> | undefined;
let crowd: number | undefined;
let present = 0;

/** The way into a new room with one person who has a picture and no sound. */
export async function roomWithPicture(): Promise<Entry> {
  const services = await (starting ??= start());
  const roomId = newRoom(services);
  const {url, key, secret} = services.liveKit;
  await sendBots({url, key, secret, room: `room-${roomId}`, count: 1, audio: false});
  return entryOf(services, roomId);
}

/** The way into the room in which at least `count` bots are, with sound and without pictures. */
export async function roomWithBots(count: number): Promise<Entry> {
  const services = await (starting ??= start());
  const roomId = (crowd ??= newRoom(services));
  const {url, key, secret} = services.liveKit;
  if (count > present) {
    await sendBots({url, key, secret, room: `room-${roomId}`, count: count - present, first: present, video: false});
    present = count;
  }
  return entryOf(services, roomId);
}

export async function closeRealRooms(): Promise<void> {
  const services = await starting;
  if (!services) return;
  await disposeBots();
  await services.stop();
}

async function start(): Promise<Services> {
  const services = await startServices();
  services.cloud.ensureMember({appUserId: 'bench'});
  return services;
}

function newRoom({cloud}: Services): number {
  return cloud.addRoom({appUserId: 'bench', title: 'Bench'}).id;
}

async function entryOf({cloud, endpoint}: Services, roomId: number): Promise<Entry> {
  return {endpoint, roomId, token: await cloud.issueMemberToken('bench')};
}
