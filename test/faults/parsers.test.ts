// Whatever comes in: a parser of the cloud, of people and of tokens gives what it promises, or a VicoloError.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkMediaUrl, resolveBackend, resolveEndpoint} from '../../src/cloud/endpoint.js';
import {ERROR_CODES, VicoloError} from '../../src/cloud/errors.js';
import {httpError, readRetryAfter} from '../../src/cloud/http-errors.js';
import {readExpiry} from '../../src/cloud/jwt.js';
import {MemberToken, type RenewToken} from '../../src/cloud/member-token.js';
import {parseGrant, parseMember, parseRoom, parseRoomPage} from '../../src/cloud/parse.js';
import {waitBefore} from '../../src/cloud/retry.js';
import {pathOf} from '../../src/cloud/room-calls.js';
import {parseSignal} from '../../src/cloud/room-signals.js';
import {EventStreamParser} from '../../src/cloud/sse.js';
import {parseCombo} from '../../src/binding/key-combo.js';
import {hueOf, initialsOf} from '../../src/elements/person.js';
import {readAsk} from '../../src/session/ask.js';
import {readHand} from '../../src/session/hand.js';
import {cleanName, readInfo} from '../../src/session/participant-info.js';
import {REACTIONS, readReaction} from '../../src/session/reaction.js';
import {readRole, ROLES} from '../../src/session/role.js';
import {aRoom} from '../fakes/a-room.js';
import {hostileJson, nastyText, nearly, outcome} from './hostile.js';

const isOurs = (thrown: unknown) => thrown instanceof VicoloError && ERROR_CODES.includes(thrown.code);
const LOOPBACK = /^(?:localhost|[^/]*\.localhost|127(?:\.\d+){3}|\[::1\])$/;

describe('answers of the cloud', () => {
  const room = {...aRoom()};
  const page = {content: [room], number: 0, size: 10, totalElements: 1, totalPages: 1, last: true};
  const member = {id: 1, appUserId: 'a', appUserName: 'A', customData: {}};
  const grant = {webRtcServerUrl: 'wss://m', webRtcToken: 't'};
  for (const [what, parse, valid] of [
    ['room', parseRoom, room],
    ['page', parseRoomPage, page],
    ['member', parseMember, member],
    ['grant', parseGrant, grant],
  ] as const) {
    const fields = Object.keys(valid);
    it(`${what}: what is promised, or bad-response`, async () => {
      const known = new Set(Object.keys(parse(what === 'page' ? page : {...valid})));
      const input = fc.oneof(hostileJson(fields), nearly(valid, fields));
      await fc.assert(
        fc.asyncProperty(input, async (value) => {
          const read = await outcome<object>(
            () => parse(value),
            (thrown) => isOurs(thrown) && (thrown as VicoloError).code === 'bad-response',
          );
          for (const name of Object.keys(read ?? {})) assert.ok(known.has(name), `${name} came through`);
          if (read && 'id' in read) assert.ok(Number.isSafeInteger(read.id));
        }),
      );
    });
  }

  it('failures: one code, short words, no secret', () => {
    const failed = fc.tuple(fc.integer({min: 100, max: 999}), hostileJson(['errorCode', 'errorMessage']));
    fc.assert(
      fc.property(failed, fc.constantFrom('canary', 'Bearer canary'), ([status, body], secret) => {
        const echo = {errorCode: secret, errorMessage: `${secret}${secret}`, ...(body as object)};
        const error = httpError({status, body: echo, retryAfter: undefined, secrets: ['Bearer canary', 'canary']});
        assert.ok(isOurs(error) && error.message.length < 600 && (error.cloudCode?.length ?? 0) <= 100);
        assert.ok(!error.message.includes('canary'));
        assert.ok(isOurs(httpError({status, body, retryAfter: undefined, secrets: []})));
      }),
    );
  });

  it('Retry-After: no wait, or one from 0; none that a person would not wait for', () => {
    const header = fc.oneof(nastyText, fc.bigInt().map(String), fc.date({noInvalidDate: false}).map(String));
    fc.assert(
      fc.property(header, fc.nat(40), (given, tried) => {
        const retryAfter = readRetryAfter(given);
        assert.ok(retryAfter === undefined || retryAfter >= 0);
        const wait = waitBefore(new VicoloError('rate-limited', '', {retryAfter}), tried);
        assert.ok(wait === undefined || (wait >= 0 && wait <= 16_000));
      }),
    );
  });
});

describe('live changes', () => {
  const signal = {customType: 'CHANGE_DATA_CAPTURE', customData: {type: 'VIDEO_ROOM', videoRoomId: 1}};
  const keys = ['customType', 'customData', 'type', 'videoRoomId', 'videoRoomState'];

  it('a message is a signal or nothing', () => {
    const message = fc.oneof(
      nastyText,
      hostileJson(keys).map((one) => JSON.stringify(one)),
      nearly(signal, keys).map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(message, (text) => {
        const read = parseSignal(text);
        assert.ok(read === undefined || Number.isSafeInteger(read.videoRoomId));
      }),
    );
  });

  it('a stream says the same however it is cut, or is too much', () => {
    const piece = fc.constantFrom(
      'data: a',
      'data:',
      'data',
      ': x',
      'event: y',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      'é',
      '\uFEFF',
    );
    const stream = fc
      .array(fc.oneof({weight: 6, arbitrary: piece}, nastyText), {maxLength: 30})
      .map((all) => all.join(''));
    const messagesOf = (pieces: readonly string[]) => {
      const parser = new EventStreamParser();
      try {
        return pieces.flatMap((one) => parser.feed(one));
      } catch (thrown) {
        assert.ok(thrown instanceof RangeError);
        return 'too much';
      }
    };
    fc.assert(
      fc.property(stream, fc.array(fc.nat(200), {maxLength: 20}), (text, cuts) => {
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length].sort((a, b) => a - b);
        const pieces = places.slice(1).map((end, i) => text.slice(places[i], end));
        const [whole, cut] = [messagesOf([text]), messagesOf(pieces)];
        if (whole !== 'too much' && cut !== 'too much') assert.deepEqual(cut, whole);
      }),
    );
  });
});

describe('tokens', () => {
  const part = fc.oneof(
    nastyText,
    hostileJson(['exp']).map((claims) => btoa(encodeURI(JSON.stringify(claims)).slice(0, 999))),
  );
  const token = fc.array(part, {maxLength: 4}).map((parts) => parts.join('.'));

  it('end at a time or say nothing of it', () => {
    const claims = fc
      .oneof(fc.double(), fc.integer(), nastyText)
      .map((exp) => `x.${btoa(JSON.stringify({exp}).replace(/[^ -~]/g, ''))}.y`);
    fc.assert(
      fc.property(fc.oneof(token, claims), (text) => {
        const end = readExpiry(text);
        assert.ok(end === undefined || (typeof end === 'number' && !Number.isNaN(end)));
      }),
    );
  });

  it('given by a page: a token or a VicoloError, whatever the page does', async () => {
    const given = fc.oneof(nastyText, hostileJson(['token', 'then']), fc.constant(undefined));
    await fc.assert(
      fc.asyncProperty(token, given, fc.boolean(), async (first, next, throws) => {
        const source = new MemberToken();
        source.set(first);
        const renew = (() => (throws ? Promise.reject(next) : next)) as unknown as RenewToken;
        source.setRenew(renew);
        const got = await outcome(() => source.get(), isOurs);
        assert.ok(got === undefined || (typeof got === 'string' && got.trim() !== ''));
        const replaced = await outcome(() => source.replace(got ?? ''), isOurs);
        assert.ok(replaced === undefined || (typeof replaced === 'string' && replaced.trim() !== ''));
      }),
    );
  });
});

describe('addresses', () => {
  const host = fc.constantFrom(
    'x',
    'localhost',
    'localhost.evil',
    '127.0.0.1',
    '127.1',
    '127.0.0.1.evil',
    '[::1]',
    '0.0.0.0',
    'LOCALHOST',
    '2130706433',
  );
  const url = fc
    .tuple(
      fc.constantFrom('http', 'https', 'ws', 'wss', 'javascript', 'data', 'file', 'HTTP'),
      fc.constantFrom(':', '://'),
      fc.constantFrom('', 'a@', 'localhost@'),
      host,
      fc.constantFrom('', '/', '/a?b', '#c', ':1', '\\@localhost'),
    )
    .map((parts) => parts.join(''));
  const text = fc.oneof(
    {weight: 4, arbitrary: url},
    nastyText,
    fc.constantFrom('sandbox', 'production', '__proto__', 'constructor'),
  );

  it('an endpoint has TLS or is this machine', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        for (const resolve of [resolveEndpoint, resolveBackend]) {
          const found = await outcome(() => resolve(value), isOurs);
          if (!found) continue;
          assert.ok(found.protocol === 'https:' || LOOPBACK.test(found.hostname), found.href);
          assert.equal(`${found.username}${found.password}${found.search}${found.hash}`, '');
        }
      }),
    );
  });

  it('a media server has TLS or is this machine', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const isGood = await outcome(() => (checkMediaUrl(value), true), isOurs);
        if (isGood) assert.ok(/^(?:wss|https):/i.test(value.trim()) || LOOPBACK.test(new URL(value).hostname), value);
      }),
    );
  });

  it('a room is named by a number or a UUID and by nothing that leads elsewhere', async () => {
    const ref = fc.oneof(
      fc.record({id: fc.oneof(fc.integer(), fc.double(), nastyText)}),
      fc.record({uuid: fc.oneof(nastyText, fc.constantFrom('../me', 'a/b', 'a?b', '%2e%2e', 'a-b'))}),
    );
    await fc.assert(
      fc.asyncProperty(ref, async (one) => {
        const path = await outcome(() => pathOf('rooms', one as never), isOurs);
        if (path !== undefined) assert.match(path, /^rooms\/(?:uuid\/[\w-]{1,64}|\d+)$/);
      }),
    );
  });
});

describe('people', () => {
  const keys = [
    'member',
    'appUser',
    'appUserName',
    'screenName',
    'appUserProfileImgUrl',
    'profileImgUrl',
    'role',
    'channelMemberType',
  ];
  const metadata = fc.oneof(
    nastyText,
    hostileJson(keys).map((one) => JSON.stringify(one)),
    fc.constantFrom('['.repeat(60_000), '{"member":'.repeat(6000), `{"appUserName":"${'x'.repeat(200_000)}"}`),
  );
  const isCalm = (name: string) =>
    Array.from(name).length <= 100 && /\S/.test(name) && !/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(name);

  it('metadata: a calm name, an https picture, a known role, and nothing else', () => {
    fc.assert(
      fc.property(metadata, (text) => {
        const {name, avatarUrl, role, ...rest} = readInfo(text);
        assert.deepEqual(rest, {});
        assert.ok(name === undefined || isCalm(name));
        assert.ok(avatarUrl === undefined || (new URL(avatarUrl).protocol === 'https:' && avatarUrl.length <= 2048));
        assert.ok(role === undefined || ROLES.includes(role));
      }),
    );
  });

  it('names: calm, visible, at most 100 characters, or none', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.constantFrom('\u3164', '\u200B', '\u2060 \u00AD', 'A\u0301')), (text) => {
        const name = cleanName(text);
        assert.ok(name === undefined || isCalm(name));
        if (name !== undefined)
          assert.match(name, /[^\p{Default_Ignorable_Code_Point}\p{White_Space}]/u, 'can be seen');
        assert.ok(Array.from(initialsOf(name ?? '')).length <= 6);
      }),
    );
  });

  it('roles, hands, hues, reactions and questions: from a closed set', () => {
    const hand = fc.oneof(nastyText, fc.bigInt().map(String), hostileJson([]));
    fc.assert(
      fc.property(
        nastyText,
        hand,
        fc.uint8Array({maxLength: 64}),
        fc.date({noInvalidDate: true}),
        (text, up, bytes, at) => {
          assert.ok([undefined, ...ROLES].includes(readRole(text)));
          const since = readHand(up, at);
          assert.ok(since === undefined || (since >= at.getTime() && since <= Math.max(1e15, at.getTime())));
          assert.ok(hueOf(text) >= 0 && hueOf(text) < 360);
          for (const payload of [bytes, new TextEncoder().encode(text)]) {
            assert.ok([undefined, ...REACTIONS].includes(readReaction(payload)));
            assert.equal(typeof readAsk(payload), 'boolean');
          }
        },
      ),
    );
  });

  it('keys of a page: a combination or none', () => {
    const combo = fc.array(fc.constantFrom('mod', 'ctrl', 'shift', '+', 'a', 'F1', ' ', '__proto__'), {maxLength: 6});
    fc.assert(
      fc.property(
        fc.oneof(
          combo.map((parts) => parts.join('+')),
          nastyText,
        ),
        fc.boolean(),
        (text, isApple) => {
          const read = parseCombo(text, isApple);
          assert.ok(read === undefined || read.key !== '');
        },
      ),
    );
  });
});
