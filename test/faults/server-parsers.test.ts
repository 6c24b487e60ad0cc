// Whatever a browser, or somebody who pretends to be the cloud, sends to a host's backend.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {AppServerError} from '../../src/server/app-server-error.js';
import {resolveEndpoints} from '../../src/server/endpoint.js';
import {parseWebhook, WebhookError} from '../../src/server/index.js';
import {readGrant, readLogIn, readMember, readPage, readRoom} from '../../src/server/read-answer.js';
import {Refusal} from '../../src/server/refusal.js';
import {readChange, readEntry, readNewRoom, readQuery} from '../../src/server/room-input.js';
import {hostileJson, nastyText, nearly, outcome} from './hostile.js';

const CREDENTIALS = {accessId: 'cloud', accessPassword: 'open sesame'};
const JOINED = {
  id: 'w-1',
  type: 'VIDEO_ROOM_PARTICIPANT_JOINED',
  app: {id: 1, name: null},
  data: {
    videoRoom: {id: 42, title: null, state: 'ACTIVE'},
    appUser: {appUserId: 'a', appUserName: null, customData: {}},
    joinedAt: '2026-11-23T09:00:00Z',
  },
  createdAt: '2026-11-23T09:00:00Z',
};

function webhook(body: string | Uint8Array<ArrayBuffer>, password: string, type = 'application/json'): Request {
  const authorization = `Basic ${Buffer.from(`cloud:${password}`).toString('base64')}`;
  return new Request('https://backend.example/', {
    method: 'POST',
    body,
    headers: {authorization, 'content-type': type},
  });
}

describe('webhooks', () => {
  const keys = [...Object.keys(JOINED), ...Object.keys(JOINED.data), 'appUserId', 'title', 'VIDEO_ROOM_EGRESS_ENDED'];
  const json = fc.oneof(
    nearly(JOINED, keys),
    hostileJson(keys),
    nearly(JOINED.data, keys).map((data) => ({...JOINED, data})),
  );
  const body = fc.oneof(
    {weight: 4, arbitrary: json.map((one) => JSON.stringify(one))},
    nastyText.map((text) => text.replace(/\p{Surrogate}/gu, '')),
    fc.uint8Array({maxLength: 300}).map((bytes) => new Uint8Array(bytes)),
    fc.constantFrom('['.repeat(100_000), '{"data":'.repeat(20_000), 'x'.repeat(300_000)),
  );

  it('are read as published, or refused with a status', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const result = await outcome(
          () => parseWebhook(webhook(text, CREDENTIALS.accessPassword), CREDENTIALS),
          (thrown) => thrown instanceof WebhookError && [400, 413, 415].includes(thrown.status),
        );
        if (!result) return;
        read++;
        assert.ok(result.id.length <= 200 && result.type.length <= 200 && typeof result.data === 'object');
        if (result.type === 'VIDEO_ROOM_PARTICIPANT_JOINED') {
          assert.ok(result.data.appUser.appUserId && Number.isSafeInteger(result.data.videoRoom.id));
        }
      }),
    );
    assert.ok(read > 20, `only ${String(read)} were readable: the rest of the test says little`);
  });

  it('of anybody else are refused, whatever they say', async () => {
    const password = fc.oneof(
      nastyText,
      fc.constantFrom('open sesam', 'open sesame ', 'OPEN SESAME', '', 'open sesame\0'),
    );
    await fc.assert(
      fc.asyncProperty(body, password, async (text, wrong) => {
        const said = await outcome(
          () => parseWebhook(webhook(text, wrong), CREDENTIALS),
          (thrown) => thrown instanceof WebhookError && thrown.status === 401,
        );
        assert.equal(said, undefined);
      }),
      {numRuns: 200},
    );
  });
});

describe('what a page asks of its backend', () => {
  const room = {type: 'VIDEO_CONFERENCE', title: 'x', customData: {}, password: 'p', appUserId: 'somebody else'};
  const keys = [...Object.keys(room), 'id', 'member', 'creatorId'];
  const refused = (thrown: unknown) => thrown instanceof Refusal && thrown.status === 400;

  it('chooses no owner, and nothing that is not asked for', async () => {
    const allowed =
      /^(?:type|title|description|accessLevel|customType|customData|password|manuallyApproval|canAutoRoomCompositeRecording|scheduledAt)$/;
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearly(room, keys), hostileJson(keys)), async (value) => {
        const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
        const fields = (isFields ? value : {}) as Record<string, unknown>;
        for (const read of [readNewRoom, readChange, readEntry]) {
          const taken = await outcome<object>(() => read(fields), refused);
          for (const name of Object.keys(taken ?? {})) assert.match(name, allowed);
        }
      }),
    );
  });

  it('reads pages of a size that a backend can bear', async () => {
    const value = fc.oneof(nastyText, fc.bigInt().map(String), fc.constantFrom('1e9', '0x10', ' 1', '100', '101'));
    const name = fc.constantFrom('page', 'pageSize', 'sortBy', 'keyword', 'appUserId', 'type', '__proto__');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), {maxLength: 6}), async (pairs) => {
        const query = await outcome(() => readQuery(new URLSearchParams(pairs)), refused);
        assert.ok(Number(query?.pageSize ?? 1) <= 100 && Number(query?.page ?? 0) <= 1e6);
        assert.ok(!Object.hasOwn(query ?? {}, 'appUserId'));
        for (const text of Object.values(query ?? {})) assert.ok(String(text).length <= 200);
      }),
    );
  });
});

describe('answers of the app server API', () => {
  for (const [what, read, valid] of [
    ['log-in', readLogIn, {accessToken: 't'}],
    ['member', readMember, {id: 1, appUserId: 'a', screenName: 'A'}],
    ['room', readRoom, {id: 1, type: 'X', videoRoomState: 'Y', policy: {}, member: {}}],
    ['credentials', readGrant, {webRtcServerUrl: 'wss://m', webRtcToken: 't'}],
    ['page', (value: unknown) => readPage(value, readRoom), {content: [], number: 0, last: true}],
  ] as readonly [string, (value: unknown) => object, object][]) {
    it(`${what}: as published, or an AppServerError`, async () => {
      const keys = Object.keys(valid);
      await fc.assert(
        fc.asyncProperty(fc.oneof(nearly(valid, keys), hostileJson(keys)), async (value) => {
          const answer = await outcome(
            () => read(value),
            (thrown) => thrown instanceof AppServerError,
          );
          assert.ok(!Object.values(answer ?? {}).includes(null));
        }),
      );
    });
  }

  it('endpoints have TLS or are this machine', async () => {
    const text = fc.oneof(
      nastyText,
      fc.constantFrom('__proto__', 'http://x', 'http://localhost.evil', 'https://a@b', 'file:///x'),
    );
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const found = await outcome(
          () => resolveEndpoints(value),
          (thrown) => thrown instanceof TypeError,
        );
        if (found) assert.match(found.server, /^https:|^http:\/\/(?:localhost|127\.|\[::1\])(?![^:/]*\.)/);
      }),
    );
  });
});
