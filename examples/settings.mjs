// What both backends read from the environment, and the accounts that they play.
import {randomUUID} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {createAppServer} from 'vicolo-elements/server';

const {env} = process;
const needed = (name) => env[name] ?? fail(`Set ${name}. README.md beside this file says where it comes from.`);

/** `sandbox`, `production` or a URL. */
export const endpoint = env.VICOLO_ENDPOINT ?? 'sandbox';
export const server = createAppServer({endpoint, key: needed('VICOLO_KEY'), secret: needed('VICOLO_SECRET')});
export const port = Number(env.PORT ?? 3000);

/** What you register with the address of the webhooks. */
export const webhooks = {
  accessId: env.WEBHOOK_ID ?? 'flipflop-cloud',
  accessPassword: env.WEBHOOK_PASSWORD ?? randomUUID(),
};
/** The address of this backend as the cloud sees it; without it no webhooks come. */
export const publicUrl = env.PUBLIC_URL;

/** All elements in one file, for pages without a bundler. */
export const elements = fileURLToPath(
  new URL('cdn/vicolo-elements.min.js', import.meta.resolve('vicolo-elements/package.json')),
);

/** Your users. Yours are in your database, and signed in by a password. */
const ACCOUNTS = new Map([
  ['minji', {appUserId: 'minji', appUserName: 'Minji', mayCreate: true}],
  ['alex', {appUserId: 'alex', appUserName: 'Alex', mayCreate: false}],
]);

const sessions = new Map();

/** Gives the value of the session's cookie. */
export function signIn(name) {
  const account = ACCOUNTS.get(name);
  if (!account) return undefined;
  const session = randomUUID();
  sessions.set(session, account);
  return session;
}

/** Whose request it is, by the cookie that this backend has set. */
export function accountOf(request) {
  const session = /(?:^|;\s*)session=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return sessions.get(session);
}

/** The same as the cloud is to know them: what it need not know stays here. */
export function userOf(request) {
  const account = accountOf(request);
  return account && {appUserId: account.appUserId, appUserName: account.appUserName};
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
