// Good and bad requests in a crowd, on this machine only and bounded: nothing is lost, nothing is handled twice, memory
// is flat.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {listen, type Listening} from '../../sandbox/listen.js';
import {createWebhookHandler, toNodeHandler} from '../../src/server/index.js';

const ROUNDS = 20;
const AT_ONCE = 100;
const SECRET = 'open sesame';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('the backend in a crowd', () => {
  const handled: string[] = [];
  let server: Listening;
  before(async () => {
    const on = {VIDEO_ROOM_EGRESS_ENDED: ({id}: {readonly id: string}) => void handled.push(id)};
    server = await listen(toNodeHandler(createWebhookHandler({accessId: 'cloud', accessPassword: SECRET, on})));
  });
  after(() => server.close());

  async function send(id: string, body: string, password = SECRET): Promise<number> {
    const answer = await fetch(`http://127.0.0.1:${server.port}/`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`cloud:${password}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body,
    });
    await answer.arrayBuffer();
    return answer.status;
  }

  const webhook = (id: string) =>
    JSON.stringify({
      id,
      type: 'VIDEO_ROOM_EGRESS_ENDED',
      app: {},
      data: {videoRoom: {id: 42}},
      createdAt: '2026-11-23T09:00:00Z',
    });

  /** Of each four: a good one, its replay, one of a stranger, one that cannot be read. */
  async function round(number: number): Promise<readonly number[]> {
    const statuses = await Promise.all(
      Array.from({length: AT_ONCE / 4}, async (_, i) => {
        const id = `w-${number}-${i}`;
        return Promise.all([
          send(id, webhook(id)),
          send(id, webhook(id)),
          send(id, webhook(`x-${id}`), 'guess'),
          send(id, '{"id":'),
        ]);
      }),
    );
    return statuses.flat();
  }

  it('answers each as it should, handles each good one once, and keeps nothing', async () => {
    for (let i = 0; i < 5; i++) await round(i); // what is loaded once, is loaded
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 5; i < ROUNDS; i++) {
      const statuses = await round(i);
      assert.deepEqual(statuses, Array.from({length: AT_ONCE / 4}, () => [204, 204, 401, 400]).flat());
    }
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    assert.equal(handled.length, (ROUNDS * AT_ONCE) / 4, 'none lost, none twice');
    assert.equal(new Set(handled).size, handled.length);
    assert.ok(grown < 8 * 1024 * 1024, `the heap has grown by ${String(grown)} bytes`);
  });
});
