import type {VicoloErrorCode} from '../../cloud/errors.js';
import type {PictureKind} from './picture-kind.js';

export interface ChatPerson {
  readonly identity: string;
  /** As it was when the message was written: the person may have left. */
  readonly name: string;
  readonly isLocal: boolean;
}

export interface ChatFile {
  readonly name: string;
  /** In bytes, as the sender says. */
  readonly size: number;
  /** From 0 to 1. */
  readonly progress: number;
  /** Once it is whole. Its type is a picture's, or one that browsers only save: never a page or a script. */
  readonly content: Blob | undefined;
  /** Where its first bytes are those of a picture that is safe to show. */
  readonly picture: PictureKind | undefined;
}

/**
 * `sending` becomes `sent`, `failed` or `cancelled`; a file of others is `receiving` until it is
 * `received`, `lost` (the sender stopped) or `refused` (larger than what is taken).
 */
export type ChatState = 'sending' | 'sent' | 'failed' | 'cancelled' | 'receiving' | 'received' | 'lost' | 'refused';

/** One message, replaced as a whole when something of it changes. */
export interface ChatMessage {
  readonly id: string;
  /** Ascending without gaps; earlier messages that are loaded later are below zero. */
  readonly order: number;
  readonly from: ChatPerson;
  /** The only other person who got it; nobody: all did. */
  readonly to: ChatPerson | undefined;
  /** When it was sent or came, by this device's clock, in milliseconds. */
  readonly at: number;
  /** Clean, but still text and nothing else: it may look like markup. */
  readonly text: string;
  /** The text was longer than what is shown. */
  readonly cut: boolean;
  readonly file: ChatFile | undefined;
  readonly state: ChatState;
  /** Why it failed. */
  readonly error: VicoloErrorCode | undefined;
}

/** A message before it has its place in the list. */
export type NewMessage = Omit<ChatMessage, 'order'>;
