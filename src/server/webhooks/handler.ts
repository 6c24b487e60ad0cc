import {nothing} from '../answer.js';
import {handler, logError, tell, type Handler} from '../handler.js';
import {inTime, LateError} from '../in-time.js';
import {Refusal} from '../refusal.js';
import {requireServer} from '../servers-only.js';
import {parseWebhook, requireCredentials, WebhookError, type WebhookCredentials} from './parse-webhook.js';
import {rememberSeen, type SeenWebhooks} from './seen.js';
import type {Webhook, WebhookOf, WebhookType} from './types.js';

/** What to do, by type. Types that are left out are answered and forgotten. */
export type WebhookListeners = {
  readonly [T in WebhookType]?: (webhook: WebhookOf<T>) => unknown;
};

export interface WebhookHandlerOptions extends WebhookCredentials {
  readonly on: WebhookListeners;
  /** Which have come already; in this process's memory by default. */
  readonly seen?: SeenWebhooks;
  /** Milliseconds until the cloud is answered though the work goes on; 3 s by default. */
  readonly answerWithin?: number;
  /** Keeps the work alive after the answer, where the platform needs to be told (as edge platforms do). */
  readonly waitUntil?: (work: Promise<unknown>) => void;
  /** Hears of what failed. The cloud does not send again, so this is the last that is heard of it. */
  readonly onError?: (error: unknown, webhook: Webhook) => void;
}

/**
 * Answers the cloud's webhooks: 204 once they are handled, or after `answerWithin`, or where they have come before;
 * 500 where a listener failed in time.
 */
export function createWebhookHandler(options: WebhookHandlerOptions): Handler {
  requireServer();
  requireCredentials(options);
  const {seen = rememberSeen(), answerWithin = 3000, waitUntil, onError = logError} = options;
  return handler<undefined>(async (request) => {
    const webhook = await parse(request, options);
    const work = handle(webhook, options.on, seen, onError);
    waitUntil?.(work);
    // Late is no failure here: the work goes on, and tells `onError` by itself.
    if (await inTime(work, answerWithin).catch(isLate)) return nothing();
    throw new Refusal(500, 'NOT_HANDLED', 'The backend could not handle it.');
  });
}

async function parse(request: Request, credentials: WebhookCredentials): Promise<Webhook> {
  try {
    return await parseWebhook(request, credentials);
  } catch (thrown) {
    if (!(thrown instanceof WebhookError)) throw thrown;
    throw new Refusal(thrown.status, 'REFUSED', thrown.message);
  }
}

/** Never rejects. Whether all went well. */
async function handle(
  webhook: Webhook,
  on: WebhookListeners,
  seen: SeenWebhooks,
  onError: (error: unknown, webhook: Webhook) => void,
): Promise<boolean> {
  try {
    if (!(await isNew(webhook, seen, onError))) return true;
    const listener = on[webhook.type] as ((webhook: Webhook) => unknown) | undefined;
    await listener?.(webhook);
    return true;
  } catch (thrown) {
    tell(() => {
      onError(thrown, webhook);
    });
    await forget(webhook, seen);
    return false;
  }
}

/** A store that fails must lose no event: twice is better than never. */
async function isNew(
  webhook: Webhook,
  seen: SeenWebhooks,
  onError: (error: unknown, webhook: Webhook) => void,
): Promise<boolean> {
  try {
    return await seen.add(webhook.id);
  } catch (thrown) {
    tell(() => {
      onError(thrown, webhook);
    });
    return true;
  }
}

async function forget({id}: Webhook, seen: SeenWebhooks): Promise<void> {
  try {
    await seen.remove(id);
  } catch {
    // The failure that led here has been told; this one changes nothing about it.
  }
}

function isLate(thrown: unknown): boolean {
  if (thrown instanceof LateError) return true;
  throw thrown;
}
