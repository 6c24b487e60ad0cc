import type {Meter} from '../session/device-access.js';

let context: AudioContext | undefined;
let open = 0;

/** Listens to a track. All meters of a page share one audio context, which closes with the last of them. */
export function openMeter(track: MediaStreamTrack): Meter | undefined {
  if (typeof AudioContext === 'undefined') return undefined;
  const shared = (context ??= new AudioContext());
  open++;
  const analyser = new AnalyserNode(shared, {fftSize: 1024});
  const source = shared.createMediaStreamSource(new MediaStream([track]));
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    read() {
      // Before the first click on a page a context sleeps; it is woken as soon as the browser lets us.
      if (shared.state === 'suspended') void shared.resume().catch(() => undefined);
      analyser.getFloatTimeDomainData(samples);
      return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    },
    close() {
      source.disconnect();
      if (--open > 0) return;
      context = undefined;
      void shared.close();
    },
  };
}
