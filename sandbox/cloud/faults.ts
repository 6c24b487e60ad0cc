// Failures that a test asks for, in the place of the member API's next answers.
import type {Context, MiddlewareHandler} from 'hono';
import {invalidBody} from './errors.js';
import type {Body} from './input.js';

export interface Fault {
  /** Any method where absent. */
  readonly method?: string;
  /** The beginning of the path, or a regular expression that it must match. The query does not count. */
  readonly path: string;
  /** For how many calls; 1 by default. */
  readonly times?: number;
  /** Without `status` and `body` the call is answered as always, after `delayMs`. */
  readonly status?: number;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
  /** Never answered: until the caller gives up or the faults are cleared. */
  readonly hang?: boolean;
  /** The connection breaks without an answer. */
  readonly close?: boolean;
}

export class Faults {
  #waiting: {readonly fault: Fault; left: number}[] = [];
  #cleared = new AbortController();

  add(fault: Fault): void {
    this.#waiting.push({fault, left: fault.times ?? 1});
  }

  /** Also lets go of those who hang: their connections break. */
  clear(): void {
    this.#waiting = [];
    this.#cleared.abort();
    this.#cleared = new AbortController();
  }

  readonly middleware: MiddlewareHandler = async (c, next) => {
    const fault = this.#take(c.req.method, c.req.path);
    if (!fault) return next();
    if (fault.delayMs) await new Promise((done) => setTimeout(done, fault.delayMs));
    if (fault.hang) await oneAborts(c.req.raw.signal, this.#cleared.signal);
    if (fault.close || fault.hang) return breakConnection(c);
    if (fault.status === undefined && fault.body === undefined) return next();
    return answer(c, fault);
  };

  #take(method: string, path: string): Fault | undefined {
    const entry = this.#waiting.find(
      ({fault}) =>
        (!fault.method || fault.method.toUpperCase() === method) &&
        (path.startsWith(fault.path) || new RegExp(fault.path).test(path)),
    );
    if (entry && --entry.left <= 0) this.#waiting.splice(this.#waiting.indexOf(entry), 1);
    return entry?.fault;
  }
}

/** Only checks what would make every later call fail: whoever sends it is a test. */
export function readFault(body: Body): Fault {
  const {path} = body;
  if (typeof path !== 'string' || !isPattern(path)) throw invalidBody('path is no regular expression.');
  return {...body, path};
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}

function answer(c: Context, {status = 200, body, contentType = 'application/json', headers}: Fault): Response {
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  return c.newResponse(text, status as 200, {'content-type': contentType, ...headers});
}

function oneAborts(...signals: AbortSignal[]): Promise<void> {
  const either = AbortSignal.any(signals);
  if (either.aborted) return Promise.resolve();
  return new Promise((done) => either.addEventListener('abort', () => done(), {once: true}));
}

/** Behind a real server the socket is destroyed; the answer then reaches nobody. */
function breakConnection(c: Context): Response {
  const env = c.env as {incoming?: {socket: {destroy(): void}}} | undefined;
  env?.incoming?.socket.destroy();
  return c.body(null, 500);
}
