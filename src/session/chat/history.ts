// What came before joining. The service keeps none, so the page may: by an object of its own.
import {cleanName} from '../participant-info.js';
import {cleanText} from './clean-text.js';
import {LONGEST_TEXT} from './limits.js';
import type {ChatMessage, NewMessage} from './message.js';

/** An earlier message as the page tells of it. It is checked and cleaned like one from the room. */
export interface HistoryMessage {
  /** Unique in the room; for messages that came by `add`, the one they had there. */
  readonly id: string;
  readonly from: {readonly identity: string; readonly name: string};
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

export interface HistoryRequest {
  /** The oldest message that is known; without it, the newest ones are asked for. */
  readonly before: string | undefined;
  readonly limit: number;
}

export interface HistoryPage {
  /** Oldest first. */
  readonly messages: readonly HistoryMessage[];
  /** Whether there are still earlier ones. */
  readonly more: boolean;
}

/** The page's store of messages. */
export interface ChatHistory {
  load(request: HistoryRequest): Promise<HistoryPage>;
  /** Told of every message to all that one has sent oneself, so that a page can keep it. Never of private ones. */
  add?(message: HistoryMessage): unknown;
}

export const HISTORY_PAGE = 100;

/** What can be used of a page of history; what is of a wrong type is left out. */
export function readHistory(page: unknown, me: string | undefined): {messages: NewMessage[]; more: boolean} {
  const {messages, more} = Object(page) as {messages?: unknown; more?: unknown};
  const list: unknown[] = Array.isArray(messages) ? messages.slice(-HISTORY_PAGE * 2) : [];
  return {messages: list.flatMap((one) => readOne(one, me)), more: more === true && list.length > 0};
}

function readOne(one: unknown, me: string | undefined): NewMessage[] {
  const {id, from, at, text} = Object(one) as Partial<Record<keyof HistoryMessage, unknown>>;
  const {identity, name} = Object(from) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof identity !== 'string' || typeof text !== 'string' || !isTime(at)) return [];
  const said = typeof name === 'string' ? name : undefined;
  const person = {identity, name: cleanName(said) ?? cleanName(identity) ?? '?', isLocal: identity === me};
  const clean = cleanText(text, LONGEST_TEXT);
  if (!clean.text) return [];
  const state = person.isLocal ? 'sent' : 'received';
  return [{id, from: person, to: undefined, at, ...clean, file: undefined, state, error: undefined}];
}

function isTime(at: unknown): at is number {
  return typeof at === 'number' && at >= 0 && at < 8.64e15;
}

export function toHistory({id, from, at, text}: ChatMessage): HistoryMessage {
  return {id, from: {identity: from.identity, name: from.name}, at, text};
}
