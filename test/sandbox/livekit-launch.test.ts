import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {RoomServiceClient, WebhookReceiver} from 'livekit-server-sdk';
import {launchLiveKit} from '../../sandbox/livekit/launch.js';
import {startCommand} from '../../sandbox/livekit/start-command.js';

const folder = mkdtempSync(join(tmpdir(), 'vicolo-livekit-'));
after(() => rmSync(folder, {recursive: true}));

/** Whatever server is meant for the rest: these tests crash theirs. */
const env = {...process.env, LIVEKIT_URL: ''};
const nowhere = {PATH: '', HOME: folder, XDG_CACHE_HOME: folder};
const answers = (url: string) =>
  fetch(url).then(
    (response) => response.text(),
    () => 'nothing',
  );

describe('a server of our own', () => {
  it('starts, crashes, comes back with its key and stops', async () => {
    const livekit = await launchLiveKit({env});
    try {
      assert.match(livekit.url, /^ws:\/\/127\.0\.0\.1:\d+$/);
      assert.equal(livekit.isExternal, false);
      assert.ok(livekit.secret.length >= 32);
      const rooms = new RoomServiceClient(livekit.httpUrl, livekit.key, livekit.secret);
      assert.equal((await rooms.createRoom({name: 'one'})).name, 'one');

      await livekit.kill();
      assert.equal(await answers(livekit.httpUrl), 'nothing');
      await livekit.restart();
      assert.equal(await answers(livekit.httpUrl), 'OK');
      assert.deepEqual(await rooms.listRooms(), [], 'it is a new run');
    } finally {
      await livekit.stop();
    }
    assert.equal(await answers(livekit.httpUrl), 'nothing');
  });

  it('says when the preferred port is taken, and ends with its signal', async () => {
    const ending = new AbortController();
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => busy.once('listening', resolve));
    const {port} = busy.address() as AddressInfo;
    const lines: string[] = [];
    const livekit = await launchLiveKit({env, port, log: (line) => lines.push(line), signal: ending.signal});
    busy.close();
    assert.ok(lines.some((line) => line.startsWith(`Port ${port} is taken: LiveKit listens on `)));
    ending.abort();
    await livekit.stop();
    assert.equal(await answers(livekit.httpUrl), 'nothing');
    await assert.rejects(launchLiveKit({env, signal: ending.signal}), {name: 'AbortError'});
  });

  it('sends signed webhooks', async () => {
    let arrived: (request: {body: string; authorization: string | undefined}) => void;
    const first = new Promise<Parameters<typeof arrived>[0]>((resolve) => (arrived = resolve));
    const hooks = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      response.end();
      arrived({body, authorization: request.headers.authorization});
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => hooks.once('listening', resolve));
    const {port} = hooks.address() as AddressInfo;
    const livekit = await launchLiveKit({env, webhookUrl: `http://127.0.0.1:${port}/hook`});
    try {
      await new RoomServiceClient(livekit.httpUrl, livekit.key, livekit.secret).createRoom({name: 'hooked'});
      const {body, authorization} = await first;
      const event = await new WebhookReceiver(livekit.key, livekit.secret).receive(body, authorization);
      assert.equal(event.event, 'room_started');
      assert.equal(event.room?.name, 'hooked');
    } finally {
      await livekit.stop();
      hooks.close();
    }
  });
});

describe('a launch that fails', () => {
  it('names the ways to a server', async () => {
    await assert.rejects(launchLiveKit({env: nowhere}), /no LiveKit server[^]*\n- LIVEKIT_URL[^]*\n- Docker/);
  });

  it('shows the last lines of a server that ends at once, without its secret', async () => {
    const program = join(folder, 'livekit-server');
    writeFileSync(program, '#!/bin/sh\necho "bad: $LIVEKIT_CONFIG" >&2\nexit 3\n');
    chmodSync(program, 0o755);
    await assert.rejects(launchLiveKit({env: {PATH: folder}}), (error: Error) => {
      assert.match(error.message, /It ended with 3\.\nbad: .*"keys":\{"API\w+":"…"\}/);
      return true;
    });
  });
});

describe("somebody else's server", () => {
  it('is used as it is', async () => {
    const env = {LIVEKIT_URL: 'wss://somewhere', LIVEKIT_API_KEY: 'key', LIVEKIT_API_SECRET: 'secret'};
    const {url, httpUrl, key, secret, isExternal, ...can} = await launchLiveKit({env});
    assert.deepEqual(
      {url, httpUrl, key, secret, isExternal},
      {url: 'wss://somewhere', httpUrl: 'https://somewhere', key: 'key', secret: 'secret', isExternal: true},
    );
    await assert.rejects(can.kill(), /not our server/);
    await assert.rejects(can.restart(), /not our server/);
    await can.stop();
  });
});

describe('the command', () => {
  const ports = {http: 1, rtcTcp: 2, rtcUdp: 3};
  const settings = {ports, key: 'key', secret: 'secret', webhookUrl: 'http://127.0.0.1:4/hook'};

  it('hides the configuration from the list of processes, and the server from variables of its own', () => {
    const outer = {PATH: '/bin', LIVEKIT_KEYS: 'other: keys', NODE_IP: '1.2.3.4'};
    const {args, env} = startCommand({kind: 'binary', path: 'server'}, settings, outer, 'linux');
    assert.deepEqual(args, ['--bind', '127.0.0.1', '--node-ip', '127.0.0.1']);
    assert.deepEqual(Object.keys(env), ['PATH', 'LIVEKIT_CONFIG']);
    assert.deepEqual(JSON.parse(env['LIVEKIT_CONFIG'] ?? ''), {
      port: 1,
      rtc: {tcp_port: 2, udp_port: 3, use_external_ip: false},
      keys: {key: 'secret'},
      webhook: {api_key: 'key', urls: ['http://127.0.0.1:4/hook']},
      logging: {level: 'info'},
    });
  });

  it('shares the network with a container on Linux, and publishes its ports elsewhere', () => {
    const docker = {kind: 'docker', docker: 'docker'} as const;
    const linux = startCommand(docker, settings, {}, 'linux');
    assert.ok(linux.args.join(' ').includes('--network host livekit/livekit-server:v1.13.5 --bind 127.0.0.1'));
    const mac = startCommand(docker, settings, {}, 'darwin');
    assert.ok(mac.args.join(' ').includes('-p 127.0.0.1:1:1 -p 127.0.0.1:2:2 -p 127.0.0.1:3:3/udp'));
    assert.match(mac.env['LIVEKIT_CONFIG'] ?? '', /http:\/\/host\.docker\.internal:4\/hook/);
    assert.equal(mac.killer?.args[0], 'kill');
    assert.ok(mac.args.includes(mac.killer?.args[1] ?? '?'));
  });
});
