// Which words on the wire mean what.

/** LiveKit's own topic of chat: other LiveKit clients read and write it too. */
export const CHAT_TOPIC = 'lk.chat';
/** Carries what pages send to each other. One stream topic for all of it: the SDK takes one handler for each. */
export const DATA_TOPIC = 'vicolo.data';

/** Attributes of a stream. The id lets a repeated message be known; `to` says that it is private. */
export const ID = 'vicolo.id';
export const TO = 'vicolo.to';
export const NAME = 'vicolo.topic';

const LONGEST = 100;
const RESERVED = /^(?:lk|livekit|vicolo)(?:[.\-_:/]|$)/i;

export type TopicProblem = 'empty' | 'too-long' | 'reserved' | 'unprintable';

/** Why a page can't use a topic, or nothing. */
export function topicProblem(topic: unknown): TopicProblem | undefined {
  if (typeof topic !== 'string' || topic === '') return 'empty';
  if (topic.length > LONGEST) return 'too-long';
  if (RESERVED.test(topic)) return 'reserved';
  return /^[\x21-\x7e]+$/.test(topic) ? undefined : 'unprintable';
}
