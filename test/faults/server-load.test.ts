// Good and bad requests in a crowd, on this machine only and bounded: nothing is lost, nothing is handled twice, memory
// is flat.
import assert from 'node:assert/strict';
import {Agent, request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {listen, type Listening} from '../../sandbox/listen.js';
import {createWebhookHandler, toNodeHandler} from '../../src/server/index.js';

const AT_ONCE = 100;
/** `npm run soak` sends a thousand a second for half a minute; otherwise a short crowd is enough. */
const SECONDS = Number(process.env['VICOLO_SECONDS'] ?? 0);
const ROUNDS = SECONDS ? SECONDS * 10 : 20;
const PACE = SECONDS ? 100 : 0;
const SECRET = 'open sesame';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('the backend in a crowd', () => {
  const handled: string[] = [];
  const agent = new Agent({keepAlive: true, maxSockets: AT_ONCE});
  let server: Listening;
  before(async () => {
    const on = {VIDEO_ROOM_EGRESS_ENDED: ({id}: {readonly id: string}) => void handled.push(id)};
    server = await listen(toNodeHandler(createWebhookHandler({accessId: 'cloud', accessPassword: SECRET, on})));
  });
  after(() => {
    agent.destroy();
    return server.close();
  });

  /** By the plainest client there is: the other half of this process is what is tested. */
  function send(id: string, body: string, password = SECRET): Promise<number> {
    const authorization = `Basic ${Buffer.from(`cloud:${password}`).toString('base64')}`;
    const headers = {authorization, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body)};
    return new Promise((resolve, reject) => {
      request({port: server.port, host: '127.0.0.1', method: 'POST', agent, headers}, (answer) => {
        answer.resume().once('end', () => {
          resolve(answer.statusCode ?? 0);
        });
      })
        .once('error', reject)
        .end(body);
    });
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
    const began = performance.now();
    for (let i = 5; i < ROUNDS; i++) {
      const [statuses] = await Promise.all([round(i), setTimeout(began + (i - 4) * PACE - performance.now())]);
      assert.deepEqual(statuses, Array.from({length: AT_ONCE / 4}, () => [204, 204, 401, 400]).flat());
    }
    const rate = ((ROUNDS - 5) * AT_ONCE) / ((performance.now() - began) / 1000);
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    assert.equal(handled.length, (ROUNDS * AT_ONCE) / 4, 'none lost, none twice');
    assert.equal(new Set(handled).size, handled.length);
    console.log(`${rate.toFixed(0)} requests a second, and the heap has grown by ${String(grown)} bytes`);
    if (SECONDS) assert.ok(rate > 800, 'it keeps up with a thousand a second');
    assert.ok(grown < 8 * 1024 * 1024, `the heap has grown by ${String(grown)} bytes`);
  });
});
