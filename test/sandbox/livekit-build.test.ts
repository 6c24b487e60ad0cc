import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {buildServer, type Install} from '../../sandbox/livekit/build.js';
import {withLock} from '../../sandbox/livekit/lock.js';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vicolo-build-'))));
afterEach(() => rmSync(folder, {recursive: true}));

describe('building a server', () => {
  it('puts it into its place, and only once for two that want it at the same time', async () => {
    const path = join(folder, 'cache', 'livekit-server', 'server');
    const lines: string[] = [];
    let builds = 0;
    const install: Install = async (into) => {
      builds++;
      assert.equal(existsSync(path), false);
      writeFileSync(join(into, 'server'), 'program');
    };
    const build = () => buildServer({path, log: (line) => lines.push(line), install});
    await Promise.all([build(), build()]);
    assert.equal(builds, 1);
    assert.equal(readFileSync(path, 'utf8'), 'program');
    assert.deepEqual(readdirSync(join(folder, 'cache')), ['livekit-server'], 'neither lock nor scratch is left');
    assert.ok(lines.some((line) => /Building LiveKit .* once/.test(line)));
    assert.ok(lines.some((line) => /Another run/.test(line)));
  });

  it('leaves nothing behind when it fails', async () => {
    const path = join(folder, 'livekit-server', 'server');
    const install: Install = () => Promise.reject(new Error('no network'));
    await assert.rejects(buildServer({path, log: () => {}, install}), /no network/);
    assert.deepEqual(readdirSync(folder), []);
    assert.equal(existsSync(dirname(path)), false);
  });
});

describe('the lock', () => {
  const lockFile = () => join(folder, 'lock');
  const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

  it('is taken over from a process that has ended', async () => {
    writeFileSync(lockFile(), String(deadPid()));
    const waits: string[] = [];
    await withLock(lockFile(), async () => {}, {onWait: () => waits.push('waits')});
    assert.deepEqual(waits, []);
  });

  it('is taken over when it was not touched for long, though its process id lives', async () => {
    writeFileSync(lockFile(), String(process.pid));
    const old = new Date(Date.now() - 60_000);
    utimesSync(lockFile(), old, old);
    assert.equal(await withLock(lockFile(), () => Promise.resolve('done')), 'done');
  });

  it('keeps a second one waiting until the first is done', async () => {
    const order: string[] = [];
    let release = () => {};
    const first = withLock(lockFile(), async () => {
      await new Promise<void>((resolve) => (release = resolve));
      order.push('first');
    });
    const onWait = () => release();
    const second = withLock(lockFile(), async () => void order.push('second'), {onWait, pollMs: 5});
    await Promise.all([first, second]);
    assert.deepEqual(order, ['first', 'second']);
    assert.equal(existsSync(lockFile()), false);
  });

  it('lets go of whoever gives up waiting', async () => {
    writeFileSync(lockFile(), String(process.pid));
    const giveUp = new AbortController();
    const work = () => Promise.reject(new Error('never runs'));
    const options = {signal: giveUp.signal, onWait: () => giveUp.abort()};
    await assert.rejects(withLock(lockFile(), work, options), {name: 'AbortError'});
    assert.ok(existsSync(lockFile()));
  });
});
