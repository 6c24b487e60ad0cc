// What the app's backend may ask with its key and secret: one set of calls for both published generations.
import {Hono} from 'hono';
import {CloudError, invalidBody, refuseMethod} from './errors.js';
import {readBody, readText} from './input.js';
import type {MemberTokens} from './member-tokens.js';
import {serverMembers, type MemberWords} from './server-members.js';
import {serverRooms} from './server-rooms.js';
import type {CloudState} from './state.js';
import type {Webhooks} from './webhooks.js';

export interface ServerParts {
  readonly state: CloudState;
  readonly tokens: MemberTokens;
  readonly webhooks: Webhooks;
  readonly appKey: string;
  readonly appSecret: string;
}

export function serverApi({appKey, appSecret, ...parts}: ServerParts, answer: MemberWords): Hono {
  const api = new Hono();
  const expected = Buffer.from(`${appKey}:${appSecret}`).toString('base64');

  api.use(async (c, next) => {
    const given = /^Basic +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (!given) throw new CloudError(401, 'EMPTY_APP_CREDENTIALS', "The app's key and secret are missing.");
    if (given !== expected) throw new CloudError(401, 'INVALID_APP_CREDENTIALS', "The app's key or secret is wrong.");
    await next();
  });

  api.route('/members', serverMembers(parts, answer));
  api.route('/video-rooms', serverRooms(parts));

  api.put('/callback-api', async (c) => {
    const body = await readBody(c);
    const url = readText(body, 'url') ?? '';
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw invalidBody('url is no web address.');
    const accessId = readText(body, 'accessId');
    parts.webhooks.register({url, accessId, accessPassword: readText(body, 'accessPassword')});
    return c.json({url, accessId});
  });
  api.all('/callback-api', refuseMethod);

  return api;
}
