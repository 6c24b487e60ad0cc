// Two ways to the first picture of somebody else: through the kit, and with the SDK alone.
// Both ask the same cloud for entry, enter with camera and microphone off, and subscribe to the picture.
import {Room, type RemoteTrack} from 'livekit-client';
import '../../src/room.js';

export interface Entry {
  readonly endpoint: string;
  readonly token: string;
  readonly roomId: number;
}

const PATIENCE = 20_000;
const place = document.querySelector('main')!;

/** Milliseconds from the first line of code to the first frame on the screen. */
async function throughKit({endpoint, token, roomId}: Entry): Promise<number> {
  const start = performance.now();
  const room = document.createElement('vicolo-room');
  Object.assign(room, {endpoint, token, roomId, autoJoin: true, startMuted: true, startCameraOff: true});
  room.withoutMemory = true;
  place.append(room);
  const time = await new Promise<number>((resolve, reject) => {
    const look = (): void => {
      const stage = room.shadowRoot?.querySelector('vicolo-stage')?.shadowRoot;
      const tiles = stage?.querySelectorAll('vicolo-participant-tile');
      const tile = [...(tiles ?? [])].find(({participant}) => participant && !participant.isLocal);
      const video = tile?.shadowRoot?.querySelector('video');
      if (performance.now() - start > PATIENCE) reject(new Error('No picture of the other person came.'));
      else if (video) void firstFrame(video, start).then(resolve);
      else requestAnimationFrame(look);
    };
    look();
  });
  await room.leave();
  room.remove();
  return time;
}

async function withSdkAlone({endpoint, token, roomId}: Entry): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${endpoint}/v2/members/me/video-rooms/${roomId}/web-rtc-tokens`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: '{}',
  });
  const {webRtcServerUrl, webRtcToken} = (await response.json()) as {webRtcServerUrl: string; webRtcToken: string};
  const room = new Room({adaptiveStream: true, dynacast: true});
  const video = Object.assign(document.createElement('video'), {muted: true, playsInline: true});
  place.append(video);
  const subscribed = new Promise<RemoteTrack>((resolve) => {
    room.on('trackSubscribed', (track) => {
      if (track.kind === 'video') resolve(track);
    });
  });
  await room.connect(webRtcServerUrl, webRtcToken);
  (await subscribed).attach(video);
  const time = await firstFrame(video, start);
  await room.disconnect();
  video.remove();
  return time;
}

function firstFrame(video: HTMLVideoElement, start: number): Promise<number> {
  return new Promise((resolve) => {
    video.requestVideoFrameCallback((now) => {
      resolve(now - start);
    });
  });
}

Object.assign(globalThis, {throughKit, withSdkAlone});
