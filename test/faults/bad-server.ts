// A server that misbehaves, on this machine only, and counts what it was asked. Whatever it sends is bounded.
import {once} from 'node:events';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {listen} from '../../sandbox/listen.js';

export type Misbehave = (response: ServerResponse, request: IncomingMessage) => void | Promise<void>;

export interface BadServer {
  readonly url: string;
  /** Methods and paths, as they came. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function badServer(misbehave: Misbehave): Promise<BadServer> {
  const asked: string[] = [];
  const {port, close} = await listen((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    // What was sent has arrived: from here on it may have been written.
    request.resume().on('end', () => void misbehave(response, request));
  });
  return {url: `http://localhost:${port}`, asked, close};
}

const JSON_HEAD = {'content-type': 'application/json'};
const MOST = 50 * 1024 * 1024;

export function answers(status: number, body: unknown = {errorCode: 'X', errorMessage: 'no'}, head = {}): Misbehave {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return (response) => void response.writeHead(status, {...JSON_HEAD, ...head}).end(status === 204 ? '' : text);
}

/** Sends what it is given until the caller has had enough, at most 50 MB. */
export function floods(status: number, piece = ' '.repeat(64 * 1024)): Misbehave {
  return async (response) => {
    response.writeHead(status, JSON_HEAD);
    for (let sent = 0; sent < MOST && !response.destroyed; sent += piece.length) {
      if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end();
  };
}

/** A byte now and then, for as long as somebody listens. */
export const drips: Misbehave = (response) => {
  response.writeHead(200, JSON_HEAD);
  const dripping = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(dripping));
};

export const keepsSilent: Misbehave = () => undefined;
export const hangsUp: Misbehave = (response) => void response.destroy();

/** Promises more than comes. */
export function breaksOff(status: number): Misbehave {
  return (response) => {
    response.writeHead(status, {...JSON_HEAD, 'content-length': '1000'});
    response.write('{"id": 4', () => response.destroy());
  };
}

export const speaksNoHttp: Misbehave = (response) => void response.socket?.end('garbage\r\n\r\n');
