// Somebody who comes by the media server's signal connection alone and goes at once: no media, so that hundreds of them cost
// this machine little.
import {randomBytes} from 'node:crypto';
import {request} from 'node:http';
import type {Socket} from 'node:net';
import {SignalRequest} from '@livekit/protocol';
import {tokenOf, type Admission} from '../../../sandbox/bots/token.js';

const LEAVE = new SignalRequest({message: {case: 'leave', value: {}}}).toBinary();

/** Resolves when the server has let the visitor in and has closed the line. */
export async function visitBriefly(url: string, admission: Admission): Promise<void> {
  const query = new URLSearchParams({access_token: await tokenOf(admission), protocol: '16', auto_subscribe: '0'});
  const socket = await upgraded(`${url.replace(/^ws/, 'http')}/rtc?${query}`);
  await new Promise<void>((resolve, reject) => {
    // The first word is the welcome.
    socket.once('data', () => socket.write(masked(LEAVE)));
    socket.resume().once('error', reject).once('close', resolve);
  });
}

function upgraded(url: string): Promise<Socket> {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
  };
  return new Promise((resolve, reject) => {
    request(url, {headers, agent: false})
      .once('upgrade', (_response, socket: Socket) => {
        resolve(socket);
      })
      .once('response', ({statusCode}) => {
        reject(new Error(`The media server answered ${String(statusCode)}.`));
      })
      .once('error', reject)
      .end();
  });
}

/** A short binary frame of a WebSocket client. */
function masked(content: Uint8Array): Buffer {
  const mask = randomBytes(4);
  const body = Buffer.from(content.map((byte, i) => byte ^ mask[i % 4]!));
  return Buffer.concat([Buffer.from([0x82, 0x80 | content.length]), mask, body]);
}
