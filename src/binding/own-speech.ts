// One's own speech as text, by the browser's speech recognition. The browser sends the voice to its maker for it.
import type {RoomSession} from '../session/room-session.js';

/** The part of the Web Speech API that is used; TypeScript's library does not have it. */
interface Recognition {
  continuous: boolean;
  interimResults: boolean;
  lang: string;
  onresult: ((event: ResultEvent) => void) | null;
  onerror: ((event: {readonly error: string}) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

interface ResultEvent {
  readonly resultIndex: number;
  readonly results: ArrayLike<{readonly isFinal: boolean; readonly 0: {readonly transcript: string}}>;
}

type Recognise = new () => Recognition;

/** These pass: nobody spoke, or we ended it ourselves. */
const HARMLESS = ['no-speech', 'aborted'];

/** Listens while it is wanted and the microphone is on, and tells the session what was said. The answer ends it. */
export function writeOwnSpeech(session: RoomSession, language: () => string): () => void {
  const {captions, microphone} = session;
  let running: Recognition | undefined;
  let count = 0;

  const settle = (): void => {
    const wanted = captions.own.get() === 'on' && microphone.get().on;
    if (wanted && !running) begin();
    if (!wanted) running?.abort();
  };

  const begin = (): void => {
    const Recognise = (Reflect.get(globalThis, 'SpeechRecognition') ??
      Reflect.get(globalThis, 'webkitSpeechRecognition')) as Recognise;
    const recognition = new Recognise();
    const round = ++count;
    const spoken = language();
    Object.assign(recognition, {continuous: true, interimResults: true, lang: spoken});
    recognition.onresult = ({resultIndex, results}) => {
      if (running !== recognition || !microphone.get().on) return;
      for (let i = resultIndex; i < results.length; i++) {
        const result = results[i];
        if (result) captions.say(`${String(round)}-${String(i)}`, result[0].transcript, result.isFinal, spoken);
      }
    };
    recognition.onerror = ({error}) => {
      if (!HARMLESS.includes(error)) captions.setOwn('failed');
    };
    // Browsers end it after some silence.
    recognition.onend = () => {
      running = undefined;
      settle();
    };
    running = recognition;
    try {
      recognition.start();
    } catch {
      running = undefined;
      captions.setOwn('failed');
    }
  };

  const unfollow = [captions.own.subscribe(settle), microphone.subscribe(settle)];
  settle();
  return () => {
    for (const end of unfollow) end();
    const last = running;
    running = undefined;
    if (!last) return;
    last.onend = null;
    last.abort();
  };
}
