import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createAppServer, type AppServerOptions} from '../../src/server/index.js';

const KEYS = {key: 'k', secret: 's'};

/** Where the two APIs are asked: as the app, and in a member's place. */
async function addresses(options: Omit<AppServerOptions, 'key' | 'secret' | 'fetch'>): Promise<string[]> {
  const urls: string[] = [];
  const server = createAppServer({
    ...options,
    ...KEYS,
    fetch: async (input) => {
      urls.push(String(input));
      return Response.json({accessToken: 'token', id: 1, appUserId: 'ann'});
    },
  });
  await server.asMember({appUserId: 'ann'}).me();
  return urls;
}

describe('endpoint', () => {
  const cases: [Parameters<typeof addresses>[0], string, string][] = [
    [
      {endpoint: 'sandbox'},
      'https://portal-sandbox.flipflop.cloud/v2/apps/me/members/login',
      'https://api-sandbox.flipflop.cloud/v2/members/me',
    ],
    [
      {endpoint: 'production'},
      'https://portal.flipflop.cloud/v2/apps/me/members/login',
      'https://api.flipflop.cloud/v2/members/me',
    ],
    [
      {endpoint: 'production', basePath: '/v2/vicollo-apps/me/'},
      'https://portal.flipflop.cloud/v2/vicollo-apps/me/members/login',
      'https://api.flipflop.cloud/v2/members/me',
    ],
    [
      {endpoint: 'https://api.flipflop.cloud', memberEndpoint: 'sandbox'},
      'https://api.flipflop.cloud/v2/apps/me/members/login',
      'https://api-sandbox.flipflop.cloud/v2/members/me',
    ],
    [
      {endpoint: 'http://127.0.0.1:8080/'},
      'http://127.0.0.1:8080/v2/apps/me/members/login',
      'http://127.0.0.1:8080/v2/members/me',
    ],
  ];
  for (const [options, server, member] of cases) {
    it(`${Object.values(options).join(' ')} is ${new URL(server).host}`, async () => {
      assert.deepEqual(await addresses(options), [server, member]);
    });
  }

  for (const endpoint of [
    '',
    'staging',
    'ftp://cloud.test',
    'http://cloud.test',
    'http://localhost.evil.test',
    'https://user@cloud.test',
    'https://user:pass@cloud.test',
    'https://cloud.test/?key=1',
    'https://cloud.test/#x',
  ]) {
    it(`refuses "${endpoint}" before anything is sent`, () => {
      assert.throws(() => createAppServer({endpoint, ...KEYS}), TypeError);
      assert.throws(() => createAppServer({endpoint: 'sandbox', memberEndpoint: endpoint, ...KEYS}), TypeError);
    });
  }

  it('refuses to go without key or secret, and quotes neither', () => {
    for (const keys of [
      {key: '', secret: 'hidden'},
      {key: 'hidden', secret: ''},
    ]) {
      assert.throws(
        () => createAppServer({endpoint: 'sandbox', ...keys}),
        (error: Error) => !error.message.includes('hidden'),
      );
    }
  });
});
