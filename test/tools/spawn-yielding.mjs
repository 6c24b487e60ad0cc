// Starts a program that takes only what others leave of the machine, with all that it starts.
import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {constants, setPriority} from 'node:os';

const LOWEST = constants.priority.PRIORITY_LOW;

// In its session no Ctrl-C reaches it: it ends as this process exits, so that has to be an exit.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** Takes what `spawn` takes. Ends with this process. */
export function spawnYielding(command, args, options) {
  // In a session of its own: Linux shares the processors between sessions first, and within one by what each asks for.
  const child = spawn(command, args, {...options, detached: process.platform !== 'win32'});
  if (child.pid === undefined) return child; // it says why by an event
  yieldTo(child.pid);
  const stop = () => end(child);
  process.once('exit', stop);
  child.once('close', () => process.off('exit', stop));
  return child;
}

function yieldTo(pid) {
  try {
    setPriority(pid, LOWEST);
    writeFileSync(`/proc/${pid}/autogroup`, String(LOWEST), {flag: 'r+'});
  } catch {
    // It is over already, or this machine knows no such groups.
  }
}

function end(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid); // all of its session
  } catch {
    // It is over already.
  }
}
