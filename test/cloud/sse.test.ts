import {expect} from '@open-wc/testing';
import {parseSignal} from '../../src/cloud/room-signals.js';
import {EventStreamParser} from '../../src/cloud/sse.js';

describe('EventStreamParser', () => {
  for (const [what, stream, messages] of [
    ['one message', 'data: a\n\n', ['a']],
    ['without the blank', 'data:a\n\n', ['a']],
    ['only one blank is taken away', 'data:  a\n\n', [' a']],
    ['several lines', 'data: a\ndata: b\n\n', ['a\nb']],
    ['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
    ['CR', 'data: a\r\rdata: b\r\rdata: c\n\n', ['a', 'b', 'c']],
    ['comments and other fields', ': beat\n\nid: 1\nevent: x\nretry: 5\ndata: a\n\n', ['a']],
    ['a byte order mark', '\uFEFFdata: a\n\n', ['a']],
    ['a field without a colon', 'data\ndata: a\n\n', ['\na']],
    ['an end that is missing', 'data: a\n\ndata: b\n', ['a']],
    ['colons in the value', 'data: {"a":"b: c"}\n\n', ['{"a":"b: c"}']],
    ['a name that only begins alike', 'dataset: a\n\n', []],
  ] as const) {
    it(`${what}, however it is cut`, () => {
      expect(new EventStreamParser().feed(stream), 'in one piece').to.deep.equal(messages);
      const parser = new EventStreamParser();
      expect([...stream].flatMap((letter) => parser.feed(letter))).to.deep.equal(messages);
      for (let at = 0; at <= stream.length; at++) {
        const two = new EventStreamParser();
        expect([...two.feed(stream.slice(0, at)), ...two.feed(stream.slice(at))], `cut at ${at}`).to.deep.equal(
          messages,
        );
      }
    });
  }

  it('takes no message that is too large, whether it has lines or not', () => {
    const endless = new EventStreamParser();
    expect(() => {
      for (let i = 0; i < 100; i++) endless.feed('data: '.padEnd(1000, 'x'));
    }).to.throw(RangeError);
    const lines = new EventStreamParser();
    expect(() => {
      for (let i = 0; i < 100; i++) lines.feed(`${'data: '.padEnd(1000, 'x')}\n`);
    }).to.throw(RangeError);
  });
});

describe('parseSignal', () => {
  const data = {type: 'VIDEO_ROOM', videoRoomId: 42, videoRoomState: 'LIVE', more: true};
  for (const [what, message, signal] of [
    ['a change', {customType: 'CHANGE_DATA_CAPTURE', customData: data}, {videoRoomId: 42, videoRoomState: 'LIVE'}],
    [
      'a change without a state',
      {customType: 'CHANGE_DATA_CAPTURE', customData: {type: 'VIDEO_ROOM', videoRoomId: 42}},
      {videoRoomId: 42, videoRoomState: undefined},
    ],
    ['another kind', {customType: 'CHAT', customData: data}, undefined],
    ['something else that changed', {customType: 'CHANGE_DATA_CAPTURE', customData: {...data, type: 'X'}}, undefined],
    ['a room without a number', {customType: 'CHANGE_DATA_CAPTURE', customData: {type: 'VIDEO_ROOM'}}, undefined],
    ['nothing', null, undefined],
  ] as const) {
    it(what, () => {
      expect(parseSignal(JSON.stringify(message))).to.deep.equal(signal);
    });
  }

  it('what is no JSON', () => {
    expect(parseSignal('hello')).to.equal(undefined);
  });
});
