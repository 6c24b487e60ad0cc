// What has happened among the people of a room between two looks at it. Pure.
import type {ParticipantState} from './participant.js';

export type NewsKind = 'joined' | 'left' | 'shares' | 'hand';

/** A message in the chat, where nobody looks at it, is told like news. */
export type ToldKind = NewsKind | 'message';

export interface News {
  readonly kind: NewsKind;
  readonly name: string;
}

/** Nothing is news to somebody who has just come, or is about to go, and nobody is told of oneself. */
export function newsBetween(before: readonly ParticipantState[], after: readonly ParticipantState[]): readonly News[] {
  if (before.length === 0 || after.length === 0) return [];
  const last = new Map(before.map((person) => [person.identity, person]));
  const news: News[] = [];
  for (const person of after) {
    const was = last.get(person.identity);
    last.delete(person.identity);
    if (person.isLocal) continue;
    const {name} = person;
    if (!was) news.push({kind: 'joined', name});
    if (person.screen !== 'none' && (was?.screen ?? 'none') === 'none') news.push({kind: 'shares', name});
    if (person.handRaisedAt !== undefined && was?.handRaisedAt === undefined) news.push({kind: 'hand', name});
  }
  return [...[...last.values()].map(({name}) => ({kind: 'left', name}) as const), ...news];
}
