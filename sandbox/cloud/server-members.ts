import {Hono} from 'hono';
import {memberNotFound, refuseMethod} from './errors.js';
import {readBody, type Body} from './input.js';
import {readAppUserId, readProfile} from './member-input.js';
import type {Member} from './members.js';
import {pageOf} from './page.js';
import type {ServerParts} from './server-api.js';
import {sorted} from './sort.js';

/** How a generation of the API words a member. */
export type MemberWords = (member: Member) => object;

/** Assumed: log-in, member-change */
export function serverMembers(
  {state: {members}, tokens, webhooks}: Pick<ServerParts, 'state' | 'tokens' | 'webhooks'>,
  answer: MemberWords,
): Hono {
  const api = new Hono();

  api.post('/login', async (c) => {
    const {member} = put(await readBody(c));
    return c.json({accessToken: await tokens.issue(member)});
  });
  api.all('/login', refuseMethod);

  api.post('/', async (c) => {
    const {member, did} = put(await readBody(c));
    return c.json(answer(member), did === 'create' ? 201 : 200);
  });

  api.get('/', (c) => c.json(pageOf(sorted(members.all(), c.req.query()), c.req.query(), answer)));
  api.all('/', refuseMethod);

  api.get('/:appUserId', (c) => {
    const member = members.find(c.req.param('appUserId'));
    if (!member) throw memberNotFound();
    return c.json(answer(member));
  });

  api.delete('/:appUserIds', (c) => {
    for (const appUserId of c.req.param('appUserIds').split(',')) members.delete(appUserId.trim());
    return c.body(null, 204);
  });
  api.all('/:appUserId', refuseMethod);

  return api;

  function put(body: Body) {
    const done = members.put(readAppUserId(body), readProfile(body));
    if (done.did === 'create') webhooks.send('MEMBER_CREATED', {member: answer(done.member)});
    if (done.did === 'update') webhooks.send('MEMBER_UPDATED', {member: answer(done.member)});
    return done;
  }
}
