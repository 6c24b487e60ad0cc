import {Hono} from 'hono';
import {readFault, type Faults} from './faults.js';
import {readBody} from './input.js';
import type {RequestCounts} from './request-counts.js';

/** What only tests may ask for: failures on demand, and what was asked so far. */
export function testHooks(faults: Faults, counts: RequestCounts): Hono {
  const api = new Hono();

  api.post('/faults', async (c) => {
    faults.add(readFault(await readBody(c)));
    return c.body(null, 204);
  });

  api.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });

  api.get('/requests', (c) => c.json(counts.all()));

  api.delete('/requests', (c) => {
    counts.clear();
    return c.body(null, 204);
  });

  return api;
}
