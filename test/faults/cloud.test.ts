// Every call of the cloud against a server that misbehaves: the code, no token in the words, and how often it was asked.
// An unhandled rejection fails the test that it comes in.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {viaBackend} from '../../src/cloud/backend-cloud.js';
import type {FullCloud} from '../../src/cloud/cloud.js';
import {VicoloError, type VicoloErrorCode} from '../../src/cloud/errors.js';
import {createCloud} from '../../src/cloud/http-cloud.js';
import {coreEn} from '../../src/elements/words/en-core.js';
import {
  answers,
  badServer,
  breaksOff,
  drips,
  floods,
  hangsUp,
  keepsSilent,
  speaksNoHttp,
  type Misbehave,
} from './bad-server.js';
import {BACKEND_CALLS, CALLS, full, type CloudCall} from './cloud-calls.js';

const TOKEN = 'canary-token';
const RETRIES = 2;
const PASSING: readonly string[] = ['network', 'rate-limited', 'server-error'];

type Fault = readonly [what: string, misbehave: Misbehave, code: VicoloErrorCode, timeout?: number];

const STATUSES: readonly Fault[] = (
  [
    [400, 'bad-request'],
    [401, 'token-rejected'],
    [402, 'bad-request'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'bad-request'],
    [408, 'timeout'],
    [409, 'bad-request'],
    [410, 'not-found'],
    [413, 'bad-request'],
    [418, 'bad-request'],
    [422, 'bad-request'],
    [423, 'request-locked'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [501, 'server-error'],
    [502, 'server-error'],
    [503, 'server-error'],
    [504, 'server-error'],
    [300, 'bad-response'],
    [304, 'bad-response'],
  ] as const
).flatMap(([status, code]): Fault[] => [
  [`${status}`, answers(status), code],
  [`${status} in HTML`, answers(status, '<h1>Proxy</h1>', {'content-type': 'text/html'}), code],
]);

const FAULTS: readonly Fault[] = [
  ...STATUSES,
  ['an error whose body breaks off', breaksOff(503), 'server-error'],
  ['an error of 50 MB', floods(500), 'server-error'],
  ['an error of the wrong types', answers(500, {errorCode: {a: 1}, errorMessage: ['x']}), 'server-error'],
  ['an error that is a number', answers(403, '7'), 'forbidden'],
  ['an error that is null', answers(403, 'null'), 'forbidden'],
  ['an error that echoes the token', answers(500, {errorCode: TOKEN, errorMessage: `Bearer ${TOKEN}`}), 'server-error'],
  ['a redirect to a log-in page', answers(302, '', {location: '/login'}), 'network'],
  ['a redirect that keeps the method', answers(307, '', {location: '/login'}), 'network'],
  ['no answer', hangsUp, 'network'],
  ['no HTTP', speaksNoHttp, 'network'],
  ['a body that breaks off', breaksOff(200), 'network'],
  ['a slow head', keepsSilent, 'timeout', 500],
  ['a slow body', drips, 'timeout', 500],
  ['an answer of 50 MB', floods(200), 'response-too-large'],
  ['HTML', answers(200, '<!doctype html>', {'content-type': 'text/html'}), 'bad-response'],
  ['JSON of the wrong type', answers(200, '{}', {'content-type': 'text/plain'}), 'bad-response'],
  ['truncated JSON', answers(200, '{"id": 4'), 'bad-response'],
];

/** Only where the answer has a shape: deleting looks at none. */
const SHAPES: readonly Fault[] = [
  ['nothing', answers(204), 'bad-response'],
  ['null', answers(200, 'null'), 'bad-response'],
  ['a list', answers(200, []), 'bad-response'],
  ['wrong types', answers(200, {id: '42', content: {}, webRtcToken: 5, appUserId: null}), 'bad-response'],
  ['a number too large', answers(200, '{"id": 1e400, "number": 9007199254740993}'), 'bad-response'],
  ['lists in lists', answers(200, '['.repeat(200_000) + ']'.repeat(200_000)), 'bad-response'],
  ['objects in objects', answers(200, '{"content":'.repeat(90_000) + '1' + '}'.repeat(90_000)), 'bad-response'],
  ['a prototype', answers(200, '{"__proto__": {"id": 1, "appUserId": "a", "content": []}}'), 'bad-response'],
];

/** How often each method may have come. */
function expectedOf(kind: CloudCall[1], code: VicoloErrorCode, client: 'direct' | 'backend') {
  const reads = PASSING.includes(code) ? RETRIES + 1 : 1;
  if (kind === 'reads') return {reads, writes: 0};
  if (kind === 'watches') return {reads: 1, writes: 0};
  // A refused entry looks once whether the room has a password.
  const looks = kind === 'enters' && client === 'direct' && ['forbidden', 'bad-request'].includes(code);
  return {reads: looks ? 1 : 0, writes: 1};
}

const CLIENTS: readonly {
  readonly client: 'direct' | 'backend';
  readonly calls: readonly CloudCall[];
  readonly make: (url: string, timeout: number) => FullCloud;
}[] = [
  {
    client: 'direct',
    calls: CALLS,
    make: (endpoint, timeout) => createCloud({endpoint, token: TOKEN, retries: RETRIES, timeout}),
  },
  {
    client: 'backend',
    calls: BACKEND_CALLS,
    make: (baseUrl, timeout) => {
      const headers = {'x-csrf-token': TOKEN};
      return full(viaBackend({baseUrl, headers, issuesRoomTokens: true, retries: RETRIES, timeout}));
    },
  },
];

async function failureOf(work: unknown): Promise<VicoloError> {
  try {
    await work;
  } catch (thrown) {
    assert.ok(thrown instanceof VicoloError, `${String(thrown)} is no VicoloError`);
    return thrown;
  }
  throw new assert.AssertionError({message: 'It succeeded, though it should have failed.'});
}

for (const {client, calls, make} of CLIENTS) {
  for (const [name, kind, call] of calls) {
    describe(`${client} ${name}`, {concurrency: 16}, () => {
      const shapes = name === 'deleteRoom' || kind === 'watches' ? [] : SHAPES;
      for (const [what, misbehave, code, timeout = 10_000] of [...FAULTS, ...shapes]) {
        const expected = kind === 'watches' && /body|50 MB$/.test(what) && !/error/.test(what) ? 'bad-response' : code;
        it(`${what}: ${expected}`, async () => {
          const server = await badServer(misbehave);
          const error = await failureOf(call(make(server.url, timeout))).finally(server.close);
          assert.equal(error.code, expected);
          assert.ok((coreEn.error as Readonly<Record<string, string>>)[error.code], 'there are words for it at once');
          assert.ok(!`${error.message} ${error.cloudCode} ${error.stack}`.includes(TOKEN), 'the token is not quoted');
          assert.ok(error.message.length < 600);
          const reads = server.asked.filter((one) => one.startsWith('GET ')).length;
          assert.deepEqual({reads, writes: server.asked.length - reads}, expectedOf(kind, expected, client));
          assert.ok(!server.asked.some((one) => one.includes('login')), 'nobody follows to a log-in page');
        });
      }
    });
  }
}
