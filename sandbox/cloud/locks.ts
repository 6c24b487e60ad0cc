import type {MiddlewareHandler} from 'hono';
import {CloudError} from './errors.js';

const CHANGES = ['POST', 'PATCH', 'DELETE'];

/** Refuses a change that is still being made, as after a double click. Assumed: locking */
export function lockRequests(): MiddlewareHandler {
  const running = new Set<string>();
  return async (c, next) => {
    // Entering is no change: two windows may enter at once.
    if (!CHANGES.includes(c.req.method) || c.req.path.endsWith('/web-rtc-tokens')) return next();
    const request = [c.req.method, c.req.path, c.req.header('authorization'), await c.req.text()].join('\n');
    if (running.has(request)) throw new CloudError(400, 'REQUEST_LOCKED', 'The same request is still running.');
    running.add(request);
    try {
      await next();
    } finally {
      running.delete(request);
    }
  };
}
