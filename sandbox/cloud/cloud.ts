// The stand-in of FlipFlop Cloud, put together. Knows no port: whoever starts it serves `app.fetch`.
import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {memberAnswer, vicolloMemberAnswer} from './answers.js';
import {ASSUMED} from './assumptions.js';
import {answerError, answerNotFound} from './errors.js';
import {Faults} from './faults.js';
import {receiveLiveKitEvent} from './livekit-events.js';
import {lockRequests} from './locks.js';
import {memberApi} from './member-api.js';
import {MemberTokens} from './member-tokens.js';
import {RequestCounts} from './request-counts.js';
import {createSeeding, type Seeding} from './seeding.js';
import {serverApi} from './server-api.js';
import {createState, type CloudState, type LiveKit} from './state.js';
import {testHooks} from './test-hooks.js';
import {Webhooks} from './webhooks.js';

export interface SandboxCloudOptions {
  readonly liveKit: LiveKit;
  readonly appKey: string;
  readonly appSecret: string;
  /** The member access token's, in seconds; a day by default. */
  readonly tokenLifetime?: number;
  /** The media token's, in seconds; ten minutes by default. */
  readonly mediaTokenLifetime?: number;
  /** Milliseconds since 1970, for everything but the media server's tokens. */
  readonly now?: () => number;
  /** Opens `/__sandbox/`. */
  readonly testHooks?: boolean;
  /** Delivers the webhooks. */
  readonly fetch?: typeof fetch;
}

export interface SandboxCloud extends Seeding {
  readonly app: Hono;
  readonly state: CloudState;
  /** When all webhooks so far have been delivered or have failed. */
  webhooksSettled(): Promise<void>;
}

export function createSandboxCloud({
  liveKit,
  appKey,
  appSecret,
  tokenLifetime = 24 * 60 * 60,
  mediaTokenLifetime = ASSUMED.mediaTokenLifetime,
  now = Date.now,
  testHooks: withTestHooks = false,
  fetch: send = fetch,
}: SandboxCloudOptions): SandboxCloud {
  const app = new Hono();
  const state = createState(liveKit, now);
  const tokens = new MemberTokens(state.members, now, tokenLifetime);
  const webhooks = new Webhooks(now, send);
  const faults = new Faults();
  const counts = new RequestCounts();

  if (withTestHooks) app.use('/v2/*', counts.middleware);
  app.use('/v2/members/*', browserAccess);
  app.use('/v2/members/*', lockRequests());
  if (withTestHooks) {
    app.use('/v2/members/*', faults.middleware);
    app.use('/__sandbox/*', browserAccess); // tests in a browser ask too
    app.route('/__sandbox', testHooks(faults, counts));
  }

  app.route('/v2/members', memberApi({state, tokens, webhooks, mediaTokenLifetime}));
  const parts = {state, tokens, webhooks, appKey, appSecret};
  app.route('/v2/apps/me', serverApi(parts, memberAnswer));
  app.route('/v2/vicollo-apps/me', serverApi(parts, vicolloMemberAnswer));

  app.post('/livekit-webhook', async (c) => {
    await receiveLiveKitEvent(state, webhooks, await c.req.text(), c.req.header('authorization'));
    return c.body(null, 200);
  });

  app.notFound(answerNotFound);
  app.onError(answerError);
  return {app, state, webhooksSettled: () => webhooks.settled(), ...createSeeding(state, tokens)};
}

/** Pages of any origin. Only here: a key and a secret have no place in a browser. */
const browserAccess = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type'],
  maxAge: ASSUMED.preflightLifetime,
});
