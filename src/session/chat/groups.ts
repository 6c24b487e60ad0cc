// How messages stand together. Pure.
import type {ChatMessage} from './message.js';

const TOGETHER = 5 * 60_000;

/** True where name and time are said again: another person, another reader, a pause, another day. */
export function startsGroup(message: ChatMessage, before: ChatMessage | undefined): boolean {
  if (!before || startsDay(message, before)) return true;
  if (message.from.identity !== before.from.identity || message.to?.identity !== before.to?.identity) return true;
  return message.at - before.at > TOGETHER;
}

/** True for the first message of a day, in the person's time zone. */
export function startsDay(message: ChatMessage, before: ChatMessage | undefined): boolean {
  return !before || new Date(message.at).toDateString() !== new Date(before.at).toDateString();
}
