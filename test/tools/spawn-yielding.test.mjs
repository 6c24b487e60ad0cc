import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {constants, getPriority} from 'node:os';
import {describe, it} from 'node:test';
import {spawnYielding} from './spawn-yielding.mjs';

const WAITS = ['-e', 'setTimeout(() => {}, 60_000); console.log("here")'];

describe('a program that yields', () => {
  it('has the lowest priority, and so has what it starts', async () => {
    const start = `const {stdout} = require('child_process').spawnSync(process.execPath, ['-p', 'os.getPriority()']); console.log(String(stdout))`;
    const child = spawnYielding(process.execPath, ['-e', start], {stdio: ['ignore', 'pipe', 'inherit']});
    assert.equal(getPriority(child.pid), constants.priority.PRIORITY_LOW);
    const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
    assert.equal(Number(said), constants.priority.PRIORITY_LOW);
    await once(child, 'close');
  });

  it('ends with the program that has started it', {timeout: 30_000}, async () => {
    const module = new URL('spawn-yielding.mjs', import.meta.url).href;
    const starter = `
      import {spawnYielding} from ${JSON.stringify(module)};
      spawnYielding(process.execPath, ${JSON.stringify(WAITS)}, {stdio: ['ignore', 'inherit', 'inherit']});
      setTimeout(() => {}, 60_000);`;
    const args = ['--input-type=module', '-e', starter];
    const parent = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
    await once(parent.stdout, 'data'); // the child is there
    parent.kill();
    await once(parent, 'close'); // when the child, too, has let go of what it wrote to
  });

  it('that does not exist says so by an event', async () => {
    const child = spawnYielding('no-such-program', [], {stdio: 'ignore'});
    const [error] = await once(child, 'error');
    assert.equal(error.code, 'ENOENT');
  });
});
