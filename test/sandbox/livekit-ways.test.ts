import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Machine} from '../../sandbox/livekit/machine.js';
import {noServerError} from '../../sandbox/livekit/no-server-error.js';
import {waysOf} from '../../sandbox/livekit/ways.js';

const EXTERNAL = {LIVEKIT_URL: 'wss://somewhere', LIVEKIT_API_KEY: 'key', LIVEKIT_API_SECRET: 'secret'};
const CACHED = '/home/me/.cache/vicolo-elements/livekit-server-1.13.5/server';

function machine(programs: string[], env: NodeJS.ProcessEnv = {}, platform: NodeJS.Platform = 'linux'): Machine {
  const home = {linux: '/home/me', darwin: '/Users/me', win32: 'C:\\Users\\me'}[platform as 'linux'];
  return {env: {PATH: '/bin:/opt/bin', ...env}, platform, home, isExecutable: (path) => programs.includes(path)};
}

const all = ['/opt/bin/livekit-server', CACHED, '/bin/go', '/bin/docker'];

describe('the ways to a LiveKit server', () => {
  const cases: [string, Machine, unknown[]][] = [
    [
      'the one that is given comes before all others',
      machine(all, EXTERNAL),
      [{kind: 'external', url: 'wss://somewhere', key: 'key', secret: 'secret'}],
    ],
    [
      'an address for HTTP is one for WebSockets, too',
      machine([], {...EXTERNAL, LIVEKIT_URL: 'https://somewhere/'}),
      [{kind: 'external', url: 'wss://somewhere', key: 'key', secret: 'secret'}],
    ],
    ['then the one on PATH', machine(all), [{kind: 'binary', path: '/opt/bin/livekit-server'}]],
    ['then the one built before', machine(all.slice(1)), [{kind: 'binary', path: CACHED}]],
    [
      'then a build, and Docker should it fail',
      machine(all.slice(2)),
      [
        {kind: 'build', go: '/bin/go', path: CACHED},
        {kind: 'docker', docker: '/bin/docker'},
      ],
    ],
    ['Docker alone', machine(['/bin/docker']), [{kind: 'docker', docker: '/bin/docker'}]],
    ['none', machine([]), []],
    ['a key without an address says nothing', machine([], {LIVEKIT_API_KEY: 'key'}), []],
  ];
  for (const [name, on, expected] of cases) {
    it(name, () => assert.deepEqual(waysOf(on), expected));
  }

  it('refuses an address without a secret rather than starting another server', () => {
    const env = {LIVEKIT_URL: 'ws://somewhere', LIVEKIT_API_KEY: 'key'};
    assert.throws(() => waysOf(machine(all, env)), /LIVEKIT_URL is set, but LIVEKIT_API_SECRET is not/);
  });
});

describe('where a built server is kept', () => {
  const cases: [string, NodeJS.Platform, NodeJS.ProcessEnv, string][] = [
    ['Linux', 'linux', {}, CACHED],
    ['XDG', 'linux', {XDG_CACHE_HOME: '/cache'}, '/cache/vicolo-elements/livekit-server-1.13.5/server'],
    ['macOS', 'darwin', {}, '/Users/me/Library/Caches/vicolo-elements/livekit-server-1.13.5/server'],
    [
      'Windows',
      'win32',
      {LOCALAPPDATA: 'D:\\Local', PATH: undefined, Path: 'C:\\go'},
      'D:\\Local\\vicolo-elements\\livekit-server-1.13.5\\server.exe',
    ],
  ];
  for (const [name, platform, env, path] of cases) {
    const go = platform === 'win32' ? 'C:\\go\\go.exe' : '/bin/go';
    it(name, () => assert.deepEqual(waysOf(machine([go], env, platform)), [{kind: 'build', go, path}]));
  }
});

describe('the error when there is no way', () => {
  it('names every way on a line of its own, and what was tried', () => {
    const lines = noServerError(machine([]), ['Go: no network']).message.split('\n');
    for (const way of [
      /LIVEKIT_URL, LIVEKIT_API_KEY/,
      /livekit-server on PATH/,
      /Go 1\.21/,
      /livekit-server:v1\.13\.5/,
    ]) {
      assert.equal(lines.filter((line) => line.startsWith('- ') && way.test(line)).length, 1, String(way));
    }
    assert.ok(lines.includes('- Go: no network'));
  });
});
