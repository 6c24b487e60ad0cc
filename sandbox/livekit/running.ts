import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {setTimeout as sleep} from 'node:timers/promises';
import {LastLines} from './last-lines.js';
import type {StartCommand} from './start-command.js';

const READY_MS = 30_000;
const POLL_MS = 50;
/** Longer is of no use: a server that is asked to end waits for its participants to leave. */
const STOP_MS = 1_000;

export interface Launch {
  readonly command: StartCommand;
  readonly httpUrl: string;
  readonly secrets: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** One run of the server, from its start until it has gone. It never outlives this process. */
export class Running {
  readonly #child: ChildProcess;
  readonly #command: StartCommand;
  readonly #output = new LastLines(50);
  readonly #gone: Promise<void>;
  #reason: string | undefined;
  readonly #killNow = () => this.#kill();

  private constructor(command: StartCommand) {
    const {program, args, env} = command;
    this.#command = command;
    this.#child = spawn(program, args, {env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true});
    this.#output.read(this.#child.stdout);
    this.#output.read(this.#child.stderr);
    this.#gone = new Promise((resolve) => {
      const end = (reason: string) => {
        this.#reason ??= reason;
        process.off('exit', this.#killNow);
        resolve();
      };
      this.#child.once('error', (error) => end(error.message));
      this.#child.once('close', (code, signal) => end(`It ended with ${code ?? signal}.`));
    });
    process.once('exit', this.#killNow);
  }

  /** Resolves when the server answers. */
  static async start({command, httpUrl, secrets, signal}: Launch): Promise<Running> {
    const running = new Running(command);
    try {
      await running.#answers(httpUrl, signal);
      return running;
    } catch (error) {
      await running.kill();
      if (signal?.aborted) throw signal.reason;
      const last = running.#output.text(10, secrets);
      throw new Error(`LiveKit did not start. ${(error as Error).message}${last && `\n${last}`}`, {cause: error});
    }
  }

  /** As in a crash: nobody is told. */
  async kill(): Promise<void> {
    this.#kill();
    await this.#gone;
  }

  async stop(): Promise<void> {
    if (this.#reason === undefined) this.#child.kill('SIGTERM');
    const late = setTimeout(this.#killNow, STOP_MS);
    await this.#gone;
    clearTimeout(late);
  }

  #kill(): void {
    if (this.#reason !== undefined) return;
    const {killer} = this.#command;
    // Synchronous, since it must also work while the process exits.
    if (killer) spawnSync(killer.program, killer.args, {stdio: 'ignore', windowsHide: true});
    this.#child.kill('SIGKILL');
  }

  async #answers(httpUrl: string, signal?: AbortSignal): Promise<void> {
    const deadline = Date.now() + READY_MS;
    while (!(await isReady(httpUrl))) {
      signal?.throwIfAborted();
      if (this.#reason !== undefined) throw new Error(this.#reason);
      if (Date.now() > deadline) throw new Error(`It did not answer at ${httpUrl} within ${READY_MS / 1000} s.`);
      await Promise.race([this.#gone, sleep(POLL_MS)]);
    }
    signal?.throwIfAborted();
    // Another server may have been the one that answered.
    if (this.#reason !== undefined) throw new Error(this.#reason);
  }
}

async function isReady(httpUrl: string): Promise<boolean> {
  try {
    const response = await fetch(httpUrl, {signal: AbortSignal.timeout(2_000)});
    return (await response.text()) === 'OK';
  } catch {
    return false;
  }
}
