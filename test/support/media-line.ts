// Leads a page's media through the relay in Node: the server's candidates are rewritten, the page's own kept to itself, so
// that no packet finds another way.
import {meeting} from './meeting.js';

/** The server names one address of version 4, and perhaps others of version 6, which are left out. */
const NAMED = /( udp \d+ 127\.0\.0\.1 )(\d+) /i;
const CANDIDATE = /^a=candidate:/;

type Description = RTCSessionDescriptionInit;

/** The browser's methods in their newer form, which alone is used. */
interface Methods {
  createOffer(options: RTCOfferOptions): Promise<Description>;
  createAnswer(options: RTCAnswerOptions): Promise<Description>;
  setRemoteDescription(description: Description): Promise<void>;
  addIceCandidate(candidate: RTCIceCandidateInit): Promise<void>;
}

export interface Lead {
  /** What was is gone, and every way from now on is a new one. */
  changeNetwork(): Promise<void>;
  /** Gives back the browser's own. */
  end(): void;
}

/** From now on, for the connections that the page opens. */
export function leadThroughRelay({tcp}: {readonly tcp: boolean}): Lead {
  const relays = new Map<string, Promise<number>>();

  async function lead(candidate: string): Promise<string | undefined> {
    const port = NAMED.exec(candidate)?.[2];
    if (port === undefined) return tcp && / tcp /i.test(candidate) ? candidate : undefined;
    if (!relays.has(port)) relays.set(port, meeting.openMediaLine(Number(port)));
    return candidate.replace(NAMED, `$1${String(await relays.get(port))} `);
  }

  async function leadAll({type, sdp = ''}: Description): Promise<Description> {
    const lines = sdp.split('\r\n').map((line) => (CANDIDATE.test(line) ? lead(line) : line));
    const kept = (await Promise.all(lines)).filter((line) => line !== undefined);
    return {type, sdp: kept.join('\r\n')};
  }

  const Original = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Original {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      // What the SDK calls and sets comes here first.
      const own = Original.prototype as unknown as Methods;
      const led: Methods = {
        createOffer: async (options) => withoutOwn(await own.createOffer.call(this, options)),
        createAnswer: async (options) => withoutOwn(await own.createAnswer.call(this, options)),
        setRemoteDescription: async (given) => own.setRemoteDescription.call(this, await leadAll(given)),
        addIceCandidate: async (given) => {
          const candidate = await lead(given.candidate ?? '');
          if (candidate !== undefined) await own.addIceCandidate.call(this, {...given, candidate});
        },
      };
      Object.assign(this, led);
      Object.defineProperty(this, 'onicecandidate', {set: () => undefined});
    }
  };
  return {
    async changeNetwork() {
      relays.clear();
      await meeting.loseMediaLines();
    },
    end() {
      window.RTCPeerConnection = Original;
    },
  };
}

function withoutOwn({type, sdp = ''}: Description): Description {
  return {type, sdp: sdp.replace(/a=candidate:.*\r\n/g, '')};
}
