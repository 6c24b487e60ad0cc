import {readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';

/** A holder touches its lock this often… */
const TOUCH_MS = 5_000;
/** …so one that was not touched for so long belongs to nobody, even if its process id was given away again. */
const STALE_MS = 30_000;

export interface LockOptions {
  /** Called once, when another holder has it. */
  readonly onWait?: () => void;
  readonly signal?: AbortSignal | undefined;
  readonly pollMs?: number;
}

/**
 * Runs `work` while holding the lock file. Two that take over the same stale lock at the same moment may both
 * run, which is why the work itself must also be safe to do twice.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  await acquire(file, options);
  const touch = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), TOUCH_MS);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    await rm(file, {force: true});
  }
}

async function acquire(file: string, {onWait, signal, pollMs = 250}: LockOptions): Promise<void> {
  let waiting = false;
  for (;;) {
    signal?.throwIfAborted();
    if (await create(file)) return;
    if (await isStale(file)) {
      await rm(file, {force: true});
      continue;
    }
    if (!waiting) onWait?.();
    waiting = true;
    await sleep(pollMs, undefined, signal ? {signal} : {});
  }
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(file: string): Promise<boolean> {
  try {
    const {mtimeMs} = await stat(file);
    if (Date.now() - mtimeMs > STALE_MS) return true;
    const pid = Number(await readFile(file, 'utf8'));
    return pid > 0 && !isAlive(pid); // empty: its holder is just about to write
  } catch {
    return false; // it went away meanwhile
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
