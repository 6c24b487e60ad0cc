// What a person would see and hear, measured.
import type {VicoloParticipantTile} from '../../src/elements/vicolo-participant-tile.js';
import type {VicoloRoom} from '../../src/elements/vicolo-room.js';
import type {Colour} from './meeting.js';
import {until} from './until.js';

export function tilesIn(room: VicoloRoom): VicoloParticipantTile[] {
  const stage = room.renderRoot.querySelector('vicolo-stage');
  return [...(stage?.renderRoot.querySelectorAll('vicolo-participant-tile') ?? [])];
}

export async function tileOf(room: VicoloRoom, identity: string, source = 'camera'): Promise<VicoloParticipantTile> {
  const find = () => tilesIn(room).find((tile) => tile.participant?.identity === identity && tile.source === source);
  await until(`a tile of ${identity}`, find);
  return find()!;
}

/** The colour in the middle of the tile's picture, once there is one. Looked at: a picture off the screen is not sent. */
export async function pictureOf(tile: VicoloParticipantTile): Promise<Colour> {
  tile.scrollIntoView({block: 'center'});
  const video = () => tile.renderRoot.querySelector('video');
  await until('a moving picture', () => (video()?.videoWidth ?? 0) > 0 && (video()?.currentTime ?? 0) > 0);
  const canvas = new OffscreenCanvas(9, 9);
  const context = canvas.getContext('2d')!;
  const {videoWidth: w, videoHeight: h} = video()!;
  context.drawImage(video()!, w * 0.45, h * 0.45, w * 0.1, h * 0.1, 0, 0, 9, 9);
  const [r = 0, g = 0, b = 0] = context.getImageData(4, 4, 1, 1).data;
  return {r, g, b};
}

export function distance(a: Colour, b: Colour): number {
  return Math.hypot(a.r - b.r, a.g - b.g, a.b - b.b);
}

/** The loudness (root of mean squares, 0 to 1) of all that the room plays, once it can be heard. */
export async function loudnessOf(room: VicoloRoom): Promise<number> {
  const tracks = () =>
    room.session.audio.get() as readonly unknown[] as readonly {mediaStreamTrack: MediaStreamTrack}[];
  await until('a track to hear', () => tracks().length > 0);
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, {fftSize: 2048});
  context
    .createMediaStreamSource(new MediaStream(tracks().map(({mediaStreamTrack}) => mediaStreamTrack)))
    .connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let loudest = 0;
  try {
    await until('a sound', () => {
      analyser.getFloatTimeDomainData(samples);
      loudest = Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
      return loudest > 0.01;
    });
    return loudest;
  } finally {
    await context.close();
  }
}
