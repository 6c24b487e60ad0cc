import {expect} from '@open-wc/testing';
import {createCloud, type CloudOptions} from '../../src/cloud/http-cloud.js';
import type {RoomSignal} from '../../src/cloud/wire.js';
import {codeOf} from '../support/code-of.js';
import {json, scriptedFetch, type Answer} from '../support/scripted-fetch.js';
import {until} from '../support/until.js';

const HEAD = {headers: {'content-type': 'text/event-stream;charset=UTF-8'}};
const message = (videoRoomId: number) =>
  `data: ${JSON.stringify({customType: 'CHANGE_DATA_CAPTURE', customData: {type: 'VIDEO_ROOM', videoRoomId}})}\n\n`;

/** A stream that the test writes. */
function aStream() {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (one) => void (controller = one),
    cancel: () => void (cancelled = true),
  });
  return {
    answer: (() => new Response(body, HEAD)) as Answer,
    write: (text: string) => controller.enqueue(new TextEncoder().encode(text)),
    end: () => controller.close(),
    breakOff: () => controller.error(new TypeError('cut')),
    isCancelled: () => cancelled,
  };
}

function watching(answers: Answer[], options: Partial<CloudOptions> = {}) {
  const {fetch, requests} = scriptedFetch(answers);
  const stop = new AbortController();
  const seen: RoomSignal[] = [];
  let opened = 0;
  const cloud = createCloud({endpoint: 'https://cloud.example', token: 'token-1', fetch, timeout: 60, ...options});
  const end = codeOf(() =>
    cloud.watchRooms((signal) => seen.push(signal), {signal: stop.signal, onOpen: () => opened++}),
  );
  return {stop, end, requests, opened: () => opened, ids: () => seen.map(({videoRoomId}) => videoRoomId)};
}

describe('watchRooms', () => {
  it('tells of rooms until it is stopped, longer than a call may take', async () => {
    const stream = aStream();
    const never = createCloud({
      endpoint: 'https://cloud.example',
      token: 'token-1',
      fetch: () => new Promise(() => undefined),
      timeout: 60,
      retries: 0,
    });
    const {requests, ids, opened, stop, end} = watching([stream.answer]);
    await until('the stream', () => opened() === 1);
    stream.write(message(1));
    await until('the first', () => ids().length === 1);
    expect(await codeOf(() => never.me())).to.equal('timeout'); // as long as a call may take, begun later
    stream.write(`${message(2)}: beat\n\n${message(3)}`);
    await until('the others', () => ids().length === 3);
    stop.abort();
    expect(await end).to.equal('aborted');
    expect(ids()).to.deep.equal([1, 2, 3]);
    expect(requests[0]?.url).to.equal('https://cloud.example/v2/members/me/event-sources');
    expect(requests[0]?.headers.get('accept')).to.equal('text/event-stream');
    expect(requests[0]?.headers.get('authorization')).to.equal('Bearer token-1');
  });

  for (const [how, code] of [
    ['end', 'network'],
    ['breakOff', 'network'],
  ] as const) {
    it(`says that the stream is over: ${how}`, async () => {
      const stream = aStream();
      const {opened, end} = watching([stream.answer]);
      await until('the stream', () => opened() === 1);
      stream[how]();
      expect(await end).to.equal(code);
    });
  }

  for (const [what, answer, code] of [
    ['is none', json({errorCode: 'X'}, 404), 'not-found'],
    ['is JSON', json({}), 'bad-response'],
    ['never begins', () => new Promise<never>(() => undefined), 'timeout'],
    ['is endless without a message', () => new Response('data: '.padEnd(70_000, 'x'), HEAD), 'response-too-large'],
  ] as const) {
    it(`a stream that ${what}: ${code}`, async () => {
      expect(await watching([answer]).end).to.equal(code);
    });
  }

  it('renews a token that is refused', async () => {
    const stream = aStream();
    const {opened, requests, stop} = watching([json({}, 401), stream.answer], {
      renewToken: () => Promise.resolve('token-2'),
    });
    await until('the stream', () => opened() === 1);
    expect(requests[1]?.headers.get('authorization')).to.equal('Bearer token-2');
    stop.abort();
  });
});
