import {spawn} from 'node:child_process';
import {LastLines} from './last-lines.js';

export interface CommandOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end. One that fails rejects with the last lines that it wrote. */
export function runCommand(program: string, args: readonly string[], options: CommandOptions = {}): Promise<void> {
  const {env = process.env, signal, onLine} = options;
  return new Promise((resolve, reject) => {
    const output = new LastLines(20, onLine);
    const child = spawn(program, args, {env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true});
    output.read(child.stdout);
    output.read(child.stderr);
    const abort = () => child.kill();
    signal?.addEventListener('abort', abort);
    const done = () => signal?.removeEventListener('abort', abort);
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code, killedBy) => {
      done();
      if (signal?.aborted) reject(signal.reason as Error);
      else if (code === 0) resolve();
      else reject(new Error(output.text(5) || `ended with ${code ?? killedBy}`));
    });
    if (signal?.aborted) abort();
  });
}
