// The page's own backend. The session is this window's: one browser can be two people.
import type {ChatHistory} from '../../../src/index.js';

export interface Person {
  readonly name: string;
  readonly role: 'staff' | 'guest';
  /** The address of the cloud's member API. */
  readonly endpoint: string;
}

const KEY = 'session';

export async function signIn(name: string): Promise<Person> {
  const person = (await ask('POST', 'session', {name}).then((answer) => answer.json())) as Person & {session: string};
  sessionStorage.setItem(KEY, person.session);
  return person;
}

/** Who is signed in here, or nobody. */
export async function whoAmI(): Promise<Person | undefined> {
  if (!sessionStorage.getItem(KEY)) return undefined;
  return ask('GET', 'session').then(
    (answer) => answer.json() as Promise<Person>,
    () => undefined,
  );
}

export async function signOut(): Promise<void> {
  await ask('DELETE', 'session').catch(() => undefined);
  sessionStorage.removeItem(KEY);
}

/** What the kit calls whenever it needs a member access token. */
export async function renewToken(): Promise<string> {
  return (await ask('POST', 'token')).text();
}

/** Who asks, for requests of others to the same backend. */
export function sessionHeaders(): Record<string, string> {
  return {'x-session': sessionStorage.getItem(KEY) ?? ''};
}

/** What was said in a room before one came. */
export function chatHistoryOf(room: number): ChatHistory {
  return {
    load: async ({before = '', limit}) =>
      (await ask('GET', `rooms/${room}/chat?${new URLSearchParams({before, limit: String(limit)})}`)).json(),
    add: (message) => ask('POST', `rooms/${room}/chat`, message),
  };
}

async function ask(method: string, path: string, body?: object): Promise<Response> {
  const response = await fetch(`/my-backend/${path}`, {
    method,
    headers: {'content-type': 'application/json', ...sessionHeaders()},
    ...(body && {body: JSON.stringify(body)}),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response;
}
