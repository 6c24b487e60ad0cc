// Three friendly notes, made here: no file to download, and nothing that a content policy could refuse.
const NOTES = [523.25, 659.25, 783.99]; // C, E, G
const BEAT = 0.22; // seconds
const LOUDNESS = 0.25;

/** Plays the notes through a speaker, or the system's own. Resolves when they have faded. Call it in a click. */
export async function playTestSound(speaker: string | undefined): Promise<void> {
  const context = new AudioContext();
  const out = context.createMediaStreamDestination();
  const element = new Audio();
  element.srcObject = out.stream;
  try {
    if (speaker && 'setSinkId' in element) await element.setSinkId(speaker);
    await Promise.all([element.play(), context.resume()]);
    await Promise.all(NOTES.map((pitch, i) => note(context, out, pitch, context.currentTime + i * BEAT)));
  } finally {
    element.srcObject = null;
    await context.close();
  }
}

function note(context: AudioContext, out: AudioNode, pitch: number, at: number): Promise<void> {
  const tone = new OscillatorNode(context, {frequency: pitch, type: 'triangle'});
  const volume = new GainNode(context, {gain: 0});
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, at + BEAT * 3);
  tone.connect(volume).connect(out);
  tone.start(at);
  tone.stop(at + BEAT * 3);
  return new Promise((resolve) => {
    tone.onended = () => {
      resolve();
    };
  });
}
