// Reads LiveKit's transcriptions, and writes one's own. Loaded beside the SDK.
import type {ConnectionState, Room, TextStreamHandler, Track} from 'livekit-client';
import {cleanText} from '../chat/clean-text.js';
import {FloodGate, OpenCount} from '../chat/flood-gate.js';
import {ChatPeople} from '../chat/people.js';
import {drain} from '../chat/read-stream.js';
import {RateLimit} from '../rate-limit.js';
import {LONGEST_CAPTION, withCaption} from './caption.js';
import type {Captions} from './captions.js';

/** LiveKit's topic and attributes of transcriptions; the last is the kit's own. */
const TOPIC = 'lk.transcription';
const SEGMENT = 'lk.segment_id';
const TRACK = 'lk.transcribed_track_id';
const FINAL = 'lk.transcription_final';
const LANGUAGE = 'vicolo.language';

/** From one sender: words in the long run a second, at once, and streams that are open at a time. */
const RATE = 20;
const BURST = 60;
const OPEN = 16;
/** Own words that may still change are told so often a second at most. */
const INTERIM_RATE = 4;

// The SDK's values: importing its enums would load it again under another name.
const CONNECTED = 'connected' as ConnectionState.Connected;
const MICROPHONE = 'microphone' as Track.Source.Microphone;

type Reader = Parameters<TextStreamHandler>[0];

export class CaptionsLine {
  readonly #room: Room;
  readonly #captions: Captions;
  readonly #people: ChatPeople;
  readonly #gate = new FloodGate(RATE, BURST);
  readonly #open = new OpenCount(OPEN);
  readonly #interim = new RateLimit(1, INTERIM_RATE);

  constructor(room: Room, captions: Captions) {
    this.#room = room;
    this.#captions = captions;
    this.#people = new ChatPeople(room);
    room.registerTextStreamHandler(TOPIC, (reader, {identity}) => void this.#read(reader, identity));
    room.on('disconnected', () => {
      captions.captions.set([]);
      captions.offered.set(captions.ownAllowed.get());
      captions.setOwn('off');
    });
  }

  say(id: string, raw: string, final: boolean, language: string): void {
    const me = this.#room.localParticipant;
    const {text} = cleanText(raw, LONGEST_CAPTION);
    if (!text || this.#room.state !== CONNECTED) return;
    this.#show(me.identity, `${me.identity} ${id}`, text, final, language);
    if (me.permissions?.canPublishData === false || !(final || this.#interim.allows(Date.now()))) return;
    const track = me.getTrackPublication(MICROPHONE)?.trackSid;
    const attributes = {[SEGMENT]: id, [FINAL]: String(final), [LANGUAGE]: language, ...(track && {[TRACK]: track})};
    me.sendText(text, {topic: TOPIC, attributes}).catch(() => undefined); // the next words may get through
  }

  /** Words grow while the stream is open; a stream with the same segment replaces what an earlier one has said. */
  async #read(reader: Reader, sender: string): Promise<void> {
    const {[SEGMENT]: segment = reader.info.id, [FINAL]: isFinal, [LANGUAGE]: said} = reader.info.attributes ?? {};
    const speaker = this.#speakerOf(reader, sender);
    const isFine = speaker !== undefined && segment.length <= 200 && this.#gate.lets(sender, Date.now());
    const close = isFine ? this.#open.open(sender) : undefined;
    if (!speaker || !close) return drain(reader);
    const id = `${sender} ${segment}`;
    let raw = '';
    try {
      for await (const chunk of reader) {
        raw = (raw + chunk).slice(0, LONGEST_CAPTION * 2);
        this.#show(speaker, id, cleanText(raw, LONGEST_CAPTION).text, false, readLanguage(said));
      }
      if (isFinal === 'true') this.#show(speaker, id, cleanText(raw, LONGEST_CAPTION).text, true, readLanguage(said));
    } catch {
      // It broke off: what has come stays for its time.
    } finally {
      close();
    }
  }

  /** Only an agent may say what others have said; the media server vouches for who is one. */
  #speakerOf(reader: Reader, sender: string): string | undefined {
    const track = reader.info.attributes?.[TRACK];
    const from = this.#room.getParticipantByIdentity(sender);
    if (!track || from?.trackPublications.has(track)) return sender;
    if (!from?.isAgent) return undefined;
    const everybody = [this.#room.localParticipant, ...this.#room.remoteParticipants.values()];
    return everybody.find(({trackPublications}) => trackPublications.has(track))?.identity;
  }

  #show(identity: string, id: string, text: string, final: boolean, language: string | undefined): void {
    if (!text) return;
    const {name, isLocal} = this.#people.who(identity);
    const caption = {id, identity, name, isLocal, text, final, language, at: Date.now()};
    this.#captions.captions.set(withCaption(this.#captions.captions.get(), caption));
    this.#captions.offered.set(true);
  }
}

/** A language tag and nothing else: it becomes a `lang` attribute. */
function readLanguage(tag: string | undefined): string | undefined {
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}
