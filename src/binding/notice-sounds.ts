// Small sounds for what happens in a room, made by the browser: nothing is downloaded for them.

/** Hertz, one after the other. */
const MELODIES = {
  joined: [523, 784],
  left: [784, 523],
  shares: [659, 659],
  hand: [880],
  message: [740],
  asked: [659, 880, 659],
  knock: [392, 392],
} as const;

export type SoundName = keyof typeof MELODIES;

const NOTE = 0.11;
const LOUD = 0.06;
/** Seconds between two sounds. Whatever comes sooner is silent: a crowd that enters is no alarm. */
const REST = 1;

/** Plays them while anybody wants them; `close()` gives the browser's audio back. */
export class NoticeSounds {
  readonly #create: () => AudioContext;
  #context: AudioContext | undefined;
  #silentUntil = 0;

  constructor(create: () => AudioContext = () => new AudioContext()) {
    this.#create = create;
  }

  /** True when it was played. */
  play(name: SoundName): boolean {
    const context = (this.#context ??= this.#create());
    if (context.state === 'suspended') void context.resume();
    const start = context.currentTime;
    if (start < this.#silentUntil) return false;
    MELODIES[name].forEach((pitch, i) => {
      note(context, pitch, start + i * NOTE);
    });
    this.#silentUntil = start + REST;
    return true;
  }

  close(): void {
    void this.#context?.close();
    this.#context = undefined;
    this.#silentUntil = 0;
  }
}

/** Swells and fades, since a tone that is cut clicks. */
function note(context: AudioContext, pitch: number, start: number): void {
  const volume = new GainNode(context, {gain: 0});
  const tone = new OscillatorNode(context, {type: 'sine', frequency: pitch});
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(LOUD, start + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.0005, start + NOTE * 1.8);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + NOTE * 2);
}
