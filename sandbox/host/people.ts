// Who is signed in. A real backend has accounts and cookies. Here a name is enough, and each window is its own session,
// so that one browser can be two people.
import {createHash, randomUUID} from 'node:crypto';

export interface Person {
  readonly appUserId: string;
  readonly name: string;
  /** Guests look around and enter; rooms are the staff's to create. */
  readonly role: 'staff' | 'guest';
}

/** In a real app this stands in the account. */
const GUEST = /^(?:guest|손님)/i;

export class People {
  readonly #sessions = new Map<string, Person>();

  /** Gives the session's key, or nothing for a name that is none. */
  signIn(name: unknown): {readonly session: string; readonly person: Person} | undefined {
    if (typeof name !== 'string' || !name.trim() || name.length > 50) return undefined;
    const person = personOf(name.trim());
    const session = randomUUID();
    this.#sessions.set(session, person);
    return {session, person};
  }

  signOut(session: string): void {
    this.#sessions.delete(session);
  }

  of(request: Request): Person | undefined {
    return this.#sessions.get(sessionOf(request));
  }

  /** Whom the address of a page names (`?as=Minji`) that knows of no sessions: one behind a dev server's proxy. */
  named(request: Request): Person | undefined {
    const page = request.headers.get('referer') ?? '';
    const name = URL.canParse(page) ? (new URL(page).searchParams.get('as') ?? '').trim() : '';
    return sessionOf(request) || !name || name.length > 50 ? undefined : personOf(name);
  }
}

function personOf(name: string): Person {
  return {name, appUserId: idOf(name), role: GUEST.test(name) ? 'guest' : 'staff'};
}

export function sessionOf(request: Request): string {
  return request.headers.get('x-session') ?? '';
}

function idOf(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plain) && !/[^ -~]/.test(name)
    ? plain
    : `user-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}
