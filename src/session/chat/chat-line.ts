import type {Room} from 'livekit-client';
import {toVicoloError, VicoloError} from '../../cloud/errors.js';
import type {Clock} from '../clock.js';
import type {ChatStores} from './chat.js';
import type {SendOptions} from './chat-view.js';
import {cleanFileName, cleanText} from './clean-text.js';
import {fileContent} from './file-content.js';
import {HISTORY_PAGE, readHistory, toHistory, type ChatHistory} from './history.js';
import {Incoming} from './incoming.js';
import {LONGEST_FILE_NAME, LONGEST_TEXT} from './limits.js';
import {MessageList} from './message-list.js';
import type {ChatFile, ChatState, NewMessage} from './message.js';
import {deliver} from './outgoing.js';
import {ChatPeople} from './people.js';

const RETRYABLE: readonly ChatState[] = ['failed', 'cancelled'];

/** The work behind `session.chat`. It is loaded beside the SDK, so that a page without a call does not pay for it. */
export class ChatLine {
  readonly #stores: ChatStores;
  readonly #people: ChatPeople;
  readonly #list: MessageList;
  readonly #incoming: Incoming;
  readonly #sending = new Map<string, AbortController>();
  readonly #room: Room;
  #meeting = '';

  constructor(room: Room, stores: ChatStores, clock: Clock) {
    this.#room = room;
    this.#stores = stores;
    this.#people = new ChatPeople(room);
    this.#list = new MessageList(stores.messages, clock);
    this.#incoming = new Incoming({
      people: this.#people,
      fileLimit: () => stores.fileLimit.get(),
      onMessage: (message) => {
        this.#renew();
        if (this.#list.add(message)) stores.unread.set(stores.unread.get() + 1);
      },
      onChange: (id, change) => {
        this.#list.change(id, change);
      },
      onSkip: () => {
        stores.skipped.set(stores.skipped.get() + 1);
      },
    });
    this.#incoming.follow(room);
    room.on('connected', () => {
      this.#renew();
      this.#readPermission();
    });
    room.on('participantPermissionsChanged', (_, participant) => {
      if (participant.isLocal) this.#readPermission();
    });
  }

  async send(raw: string, {to}: SendOptions = {}): Promise<void> {
    const {text, cut} = cleanText(raw, LONGEST_TEXT);
    if (cut) throw new VicoloError('message-too-large', `A message has at most ${String(LONGEST_TEXT)} characters.`);
    if (text) await this.#sendNew({text}, to);
  }

  async sendFile(chosen: File, {to}: SendOptions = {}): Promise<void> {
    const limit = this.#stores.fileLimit.get();
    if (chosen.size > limit) throw new VicoloError('file-too-large', `A file has at most ${String(limit)} bytes.`);
    const name = cleanFileName(chosen.name, LONGEST_FILE_NAME) || 'file';
    const file: ChatFile = {name, progress: 0, ...(await fileContent([chosen]))};
    await this.#sendNew({file}, to);
  }

  async retry(id: string): Promise<void> {
    const message = this.#list.get(id);
    if (message?.from.isLocal && RETRYABLE.includes(message.state)) await this.#deliver(id);
  }

  cancel(id: string): void {
    this.#sending.get(id)?.abort();
    this.#incoming.cancel(id);
  }

  discard(id: string): void {
    const message = this.#list.get(id);
    if (message?.from.isLocal && RETRYABLE.includes(message.state)) this.#list.remove(id);
  }

  async loadEarlier(history: ChatHistory): Promise<void> {
    const {earlier} = this.#stores;
    const meeting = this.#meeting;
    earlier.set('loading');
    try {
      const page = await history.load({before: this.#list.oldest?.id, limit: HISTORY_PAGE});
      if (meeting !== this.#meeting) return;
      const {messages, more} = readHistory(page, this.#people.me.identity);
      this.#list.addBefore(messages);
      earlier.set(more ? 'more' : 'none');
    } catch {
      if (meeting === this.#meeting) earlier.set('failed');
    }
  }

  async #sendNew(what: Partial<NewMessage>, to: string | undefined): Promise<void> {
    if (this.#room.state === 'disconnected') throw new VicoloError('not-joined', 'Join the room before writing in it.');
    const from = this.#people.me;
    const id = `${from.identity}:${crypto.randomUUID()}`;
    const reader = to === undefined ? undefined : this.#people.who(to);
    const fields = {text: '', cut: false, file: undefined, error: undefined};
    this.#renew();
    this.#list.add({...fields, ...what, id, from, to: reader, at: Date.now(), state: 'sending'});
    await this.#deliver(id);
  }

  async #deliver(id: string): Promise<void> {
    const stop = new AbortController();
    this.#sending.set(id, stop);
    this.#list.change(id, {state: 'sending', error: undefined});
    try {
      const message = this.#list.get(id);
      if (!message) return;
      this.#check(message.to?.identity);
      await deliver(this.#room, message, stop.signal, (progress) => {
        const {file} = this.#list.get(id) ?? {};
        if (file) this.#list.change(id, {file: {...file, progress}});
      });
      this.#list.change(id, {state: 'sent'});
      this.#keep(id);
    } catch (thrown) {
      const error = toVicoloError(thrown, 'sending a message');
      this.#list.change(id, {state: error.code === 'aborted' ? 'cancelled' : 'failed', error: error.code});
      throw error;
    } finally {
      this.#sending.delete(id);
    }
  }

  #check(to: string | undefined): void {
    if (this.#room.state !== 'connected') throw new VicoloError('connection-lost', 'There is no line to the room now.');
    if (!this.#mayWrite) throw new VicoloError('publish-forbidden', 'This member may not write in the room.');
    if (to !== undefined && !this.#people.here(to)) {
      throw new VicoloError('person-gone', 'Whom the message is for is not in the room.');
    }
  }

  /** A page that can't keep it does not stop the talk. */
  #keep(id: string): void {
    const message = this.#list.get(id);
    const history = this.#stores.history.get();
    if (!message || message.to || message.file || !history?.add) return;
    void Promise.resolve(message)
      .then((one) => history.add?.(toHistory(one)))
      .catch(() => undefined);
  }

  get #mayWrite(): boolean {
    return this.#room.localParticipant.permissions?.canPublishData ?? true;
  }

  #readPermission(): void {
    this.#stores.allowed.set(this.#mayWrite);
  }

  /** Another room, or another person at this device: what was said before is not theirs. */
  #renew(): void {
    const {name, localParticipant} = this.#room;
    const meeting = `${name}\n${localParticipant.identity}`;
    if (meeting === this.#meeting || !localParticipant.identity) return;
    const isFirst = this.#meeting === '';
    this.#meeting = meeting;
    if (isFirst) return;
    this.#incoming.forget();
    this.#list.clear();
    this.#stores.forget();
  }
}
