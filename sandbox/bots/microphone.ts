import {
  AudioFrame,
  AudioSource,
  LocalAudioTrack,
  TrackPublishOptions,
  TrackSource,
  type LocalParticipant,
} from './rtc.js';
import type {Published} from './published.js';
import {SAMPLE_RATE, Tone} from './tone.js';
import type {Speaks} from './turns.js';

const FRAME_MS = 100;
/** What is captured before it is sent: a short queue, so that a turn begins and ends when it should. */
const QUEUE_MS = 300;

export async function publishTone(
  participant: LocalParticipant,
  frequency: number,
  speaks: Speaks,
): Promise<Published> {
  const source = new AudioSource(SAMPLE_RATE, 1, QUEUE_MS);
  const track = LocalAudioTrack.createAudioTrack('microphone', source);
  const publication = await participant.publishTrack(
    track,
    new TrackPublishOptions({source: TrackSource.SOURCE_MICROPHONE}),
  );
  return {track, publication, stop: play(new Tone(frequency), source, speaks)};
}

function play(tone: Tone, source: AudioSource, speaks: Speaks): () => Promise<void> {
  let on = true;
  const length = (SAMPLE_RATE * FRAME_MS) / 1000;
  const loop = async () => {
    // Capturing waits for room in the queue, which keeps the time.
    while (on) await source.captureFrame(new AudioFrame(tone.next(length, speaks(Date.now())), SAMPLE_RATE, 1, length));
  };
  const ended = loop();
  return async () => {
    on = false;
    await ended;
    // The native library's clock still reads the queue while a source is being closed: what waits there would corrupt the heap.
    source.clearQueue();
  };
}
