// What is not looked at is not sent: seen in the browser's own statistics of what arrives from a real server.
import {expect, fixtureCleanup} from '@open-wc/testing';
import type {RemoteParticipant, Room} from 'livekit-client';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import {aCall} from '../support/call.js';
import {meeting, sendBot} from '../support/meeting.js';
import {until} from '../support/until.js';

const BOTS = 6;
/** So small that a page holds two tiles of seven. */
const BOX = {inlineSize: '230px', blockSize: '400px', minBlockSize: '0'};

interface Flow {
  readonly subscribed: boolean;
  /** Bytes of this picture that have arrived so far. */
  readonly bytes: number;
}

describe('a picture that is not looked at', () => {
  afterEach(async () => {
    fixtureCleanup();
    await meeting.botsLeave();
  });

  async function aFullRoom() {
    const {id} = await meeting.createRoom();
    for (let i = 0; i < BOTS; i++) await sendBot(id, {audio: i === 0});
    const {room, sdkRooms} = await aCall({roomId: id, startCameraOff: true, startMuted: true});
    Object.assign(room.style, BOX);
    await room.join();
    const sdkRoom = sdkRooms[0]!;
    await until('all are there', () => sdkRoom.remoteParticipants.size === BOTS);
    await until('pages', () => stageOf(room)?.querySelector('[part~=pager]'));
    return {room, sdkRoom};
  }

  it('is not sent, and stops being sent within a second when its page is left', async () => {
    const {room, sdkRoom} = await aFullRoom();
    const onPage = () => keysOn(room).filter((identity) => identity !== 'alex');
    await until('pictures of this page', () => onPage().every((identity) => subscribedTo(sdkRoom, identity)));
    const first = onPage();
    const pages = Math.ceil((BOTS + 1) / keysOn(room).length);
    expect(pages, 'enough pages to leave one behind').to.be.at.least(3);
    await until('no more than two pages', () => count(sdkRoom) <= 2 * keysOn(room).length);

    const turn = async () => {
      const before = keysOn(room).join();
      stageOf(room)!.querySelector<HTMLElement>('[part~=next-button]')!.click();
      await until('another page', () => keysOn(room).join() !== before);
    };
    await turn();
    const left = performance.now();
    await until('unsubscribed', () => first.every((identity) => !subscribedTo(sdkRoom, identity)));
    expect(performance.now() - left).to.be.below(1_000);
    await until('pictures of that page', () => onPage().every((identity) => subscribedTo(sdkRoom, identity)));
    await until('they flow', async () =>
      (await Promise.all(onPage().map((one) => flowOf(sdkRoom, one)))).every(({bytes}) => bytes > 0),
    );

    // What was under way when the page turned still comes in; soon only this page's and the next one's pictures grow.
    await until('only what is looked at arrives', async () => {
      const growing = await growingTracks(sdkRoom);
      const wanted = new Set(videoTracks(sdkRoom));
      return growing.length <= 2 * keysOn(room).length && growing.every((track) => wanted.has(track));
    });
  }).timeout(60_000);

  it('does not take the sound with it', async () => {
    const {room, sdkRoom} = await aFullRoom();
    stageOf(room)!.querySelector<HTMLElement>('[part~=next-button]')!.click();
    await until('the sound', () => room.session.audio.get().length === 1);
    const publications = [...sdkRoom.remoteParticipants.values()].flatMap((one) => [
      ...one.audioTrackPublications.values(),
    ]);
    expect(publications.map(({isSubscribed}) => isSubscribed)).to.deep.equal([true]);
  });

  it('is asked for of everybody while nothing shows tiles, up to a page or so', async () => {
    const {id} = await meeting.createRoom();
    await sendBot(id, {audio: false});
    const {room, sdkRooms} = await aCall({roomId: id, startCameraOff: true});
    room.insertAdjacentHTML('beforeend', '<p slot="stage">My own stage</p>');
    await room.join();
    await until('a picture', () => count(sdkRooms[0]!) === 1);
  });
});

function stageOf(room: VicoloRoom): ParentNode | undefined {
  return room.renderRoot.querySelector('vicolo-stage')?.renderRoot;
}

function keysOn(room: VicoloRoom): string[] {
  return [...(stageOf(room)?.querySelectorAll<HTMLElement>('.cell') ?? [])].map(
    ({dataset}) => dataset['key']!.split(':')[0]!,
  );
}

function videosOf(participant: RemoteParticipant) {
  return [...participant.videoTrackPublications.values()];
}

function subscribedTo(room: Room, identity: string): boolean {
  const participant = room.remoteParticipants.get(identity);
  return participant !== undefined && videosOf(participant).some(({isSubscribed}) => isSubscribed);
}

function count(room: Room): number {
  return [...room.remoteParticipants.keys()].filter((identity) => subscribedTo(room, identity)).length;
}

function videoTracks(room: Room): string[] {
  return [...room.remoteParticipants.values()].flatMap((one) =>
    videosOf(one).flatMap(({track}) => (track ? [track.mediaStreamTrack.id] : [])),
  );
}

async function flowOf(room: Room, identity: string): Promise<Flow> {
  const [publication] = videosOf(room.remoteParticipants.get(identity)!);
  const bytes = publication?.track ? (await bytesByTrack(room)).get(publication.track.mediaStreamTrack.id) : undefined;
  return {subscribed: publication?.isSubscribed ?? false, bytes: bytes ?? 0};
}

/** From the statistics of the connection itself, so that nothing escapes which the SDK has forgotten. */
async function bytesByTrack(room: Room): Promise<Map<string, number>> {
  const {subscriber, publisher} = room.engine.pcManager!;
  const bytes = new Map<string, number>();
  for (const transport of [subscriber, publisher]) {
    const report = (await transport?.getStats()) as unknown as
      Map<string, {type: string; kind?: string; trackIdentifier?: string; bytesReceived?: number}> | undefined;
    report?.forEach(({type, kind, trackIdentifier, bytesReceived = 0}) => {
      if (type === 'inbound-rtp' && kind === 'video' && trackIdentifier) bytes.set(trackIdentifier, bytesReceived);
    });
  }
  return bytes;
}

/** The tracks that grew while a good deal more arrived. */
async function growingTracks(room: Room): Promise<string[]> {
  const counted = await bytesByTrack(room);
  await until('more has arrived', async () => total(await bytesByTrack(room)) > total(counted) + 20_000);
  const later = await bytesByTrack(room);
  return [...later].filter(([track, bytes]) => bytes > (counted.get(track) ?? 0)).map(([track]) => track);
}

function total(bytes: ReadonlyMap<string, number>): number {
  return [...bytes.values()].reduce((sum, one) => sum + one, 0);
}
