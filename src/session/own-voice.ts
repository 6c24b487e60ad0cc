// Listens to one's own microphone, on this machine only. Loaded when somebody looks at what is heard.
import type {DeviceAccess, Meter} from './device-access.js';
import type {LocalSource} from './local-source.js';
import {loudness, SpeechDetector} from './loudness.js';

const INTERVAL = 80; // milliseconds

interface Ears {
  readonly access: DeviceAccess;
  readonly microphone: LocalSource;
}

/** Tells how loud the open microphone is, from 0 to 1, until the function it returns is called. */
export function followLevel(ears: Ears, tell: (level: number) => void): () => void {
  const find = () => (ears.microphone.mediaTrack?.enabled ? ears.microphone.mediaTrack : undefined);
  return listen(ears, find, (rms) => {
    tell(Math.round(loudness(rms) * 100) / 100);
  });
}

/**
 * Tells whether the person speaks although the microphone is muted. Known only where browsers keep a
 * muted microphone open anyway (Chromium): elsewhere listening would light its light again.
 */
export function followMutedSpeech(ears: Ears, tell: (speaks: boolean) => void): () => void {
  const find = () => (ears.microphone.mediaTrack?.enabled === false ? ears.microphone.mediaTrack : undefined);
  if (!ears.access.hearsWhileMuted()) return () => undefined;
  let detector = new SpeechDetector();
  return listen(ears, find, (rms) => {
    if (!find()) detector = new SpeechDetector();
    tell(detector.hear(loudness(rms)));
  });
}

/** Keeps a meter at whatever track there is to hear. */
function listen(
  {access, microphone}: Ears,
  find: () => MediaStreamTrack | undefined,
  tell: (rms: number) => void,
): () => void {
  let heard: MediaStreamTrack | undefined;
  let meter: Meter | undefined;
  let copy: MediaStreamTrack | undefined;
  const stop = (): void => {
    meter?.close();
    copy?.stop();
    meter = copy = heard = undefined;
    tell(0);
  };
  const settle = (): void => {
    const found = find();
    const track = found?.readyState === 'live' ? found : undefined;
    if (track === heard) return;
    stop();
    heard = track;
    // A muted track is silent; its copy is not. The copy is not sent, and never outlives the track.
    if (track && !track.enabled) copy = Object.assign(track.clone(), {enabled: true});
    meter = track && access.openMeter(copy ?? track);
  };
  const timer = setInterval(() => {
    settle();
    if (meter) tell(meter.read());
  }, INTERVAL);
  const unfollow = microphone.state.subscribe(settle);
  settle();
  return () => {
    clearInterval(timer);
    unfollow();
    stop();
  };
}
