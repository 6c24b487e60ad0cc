// Who stands where in the list of people, and who is found in it. Pure.
import type {ParticipantState} from '../session/participant.js';
import {rankOf} from '../session/role.js';

/** Oneself first, then raised hands in their order, then by role, then by name. Speaking moves nobody. */
export function orderPeople(
  people: readonly ParticipantState[],
  raised: readonly string[],
  language: string,
): readonly ParticipantState[] {
  const compare = collatorOf(language);
  const places = new Map(raised.map((identity, place) => [identity, place]));
  const place = ({isLocal, identity}: ParticipantState): number =>
    isLocal ? -1 : (places.get(identity) ?? raised.length);
  return [...people].sort((a, b) => place(a) - place(b) || rankOf(a.role) - rankOf(b.role) || compare(a.name, b.name));
}

/** Everybody whose name contains the words, in any case, and whatever way the letters are put together. */
export function findPeople(people: readonly ParticipantState[], words: string): readonly ParticipantState[] {
  const wanted = folded(words);
  return wanted ? people.filter(({name}) => folded(name).includes(wanted)) : people;
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLocaleLowerCase();
}

/** Making a collator is slow, comparing by one is not. A language tag that makes no sense sorts as the browser does. */
function collatorOf(language: string): (a: string, b: string) => number {
  try {
    return new Intl.Collator(language, {numeric: true}).compare;
  } catch {
    return new Intl.Collator().compare;
  }
}

/** Remembers the last list, since a list that scrolls is drawn again without having changed. */
export class PeopleOrder {
  #given: readonly unknown[] = [];
  #made: readonly ParticipantState[] = [];

  of(
    people: readonly ParticipantState[],
    raised: readonly string[],
    language: string,
    words: string,
  ): readonly ParticipantState[] {
    const given = [people, raised, language, words];
    if (given.some((one, i) => one !== this.#given[i])) {
      this.#given = given;
      this.#made = findPeople(orderPeople(people, raised, language), words);
    }
    return this.#made;
  }
}
