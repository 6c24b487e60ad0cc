import {basic, isSame} from '../basic.js';
import {readFields} from '../read-request.js';
import {Refusal, requireMethod} from '../refusal.js';
import {requireServer} from '../servers-only.js';
import {readWebhook} from './read.js';
import type {Webhook} from './types.js';

/** What was registered with the callback URL. */
export interface WebhookCredentials {
  readonly accessId: string;
  readonly accessPassword: string;
}

/** A request that is no webhook of the cloud, or none that can be read: `status` is what to answer. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const LIMITS = {most: 256 * 1024, patience: 10_000};

/**
 * Reads a webhook, once it has proved that the cloud sent it. Rejects with a `WebhookError`: 401 wrong credentials,
 * 405 not POST, 413 larger than 256 KiB, 415 not JSON, 408 too slow, 400 of another shape.
 */
export async function parseWebhook(request: Request, credentials: WebhookCredentials): Promise<Webhook> {
  requireServer();
  requireCredentials(credentials);
  try {
    requireMethod(request, 'POST');
    await checkSender(request, credentials); // before a byte of the body is read
    return readWebhook(await readFields(request, LIMITS));
  } catch (thrown) {
    if (thrown instanceof Refusal) throw new WebhookError(thrown.status, thrown.message);
    throw thrown;
  }
}

export function requireCredentials({accessId, accessPassword}: WebhookCredentials): void {
  if (accessId && accessPassword) return;
  throw new TypeError('accessId and accessPassword are missing: without them anybody could tell you anything.');
}

async function checkSender(request: Request, {accessId, accessPassword}: WebhookCredentials): Promise<void> {
  const given = (request.headers.get('authorization') ?? '').slice(0, 4096).replace(/^basic +/i, 'Basic ');
  if (!(await isSame(given, basic(accessId, accessPassword)))) {
    throw new Refusal(401, 'INVALID_CREDENTIALS', 'The credentials are missing or wrong.');
  }
}
