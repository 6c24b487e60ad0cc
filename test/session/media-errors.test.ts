import {expect} from '@open-wc/testing';
import {ConnectionError, ConnectionErrorReason} from 'livekit-client';
import {ERROR_CODES, VicoloError, type VicoloErrorCode} from '../../src/cloud/errors.js';
import {connectError} from '../../src/session/connect-error.js';
import {deviceError, knownObstacle} from '../../src/session/media-errors.js';

type Name = keyof typeof ConnectionErrorReason;

const CONNECT: Readonly<Record<Name, VicoloErrorCode>> = {
  NotAllowed: 'media-token-rejected',
  ServerUnreachable: 'media-unreachable',
  InternalError: 'media-unreachable',
  Cancelled: 'aborted',
  LeaveRequest: 'media-token-rejected',
  Timeout: 'media-unreachable',
  WebSocket: 'media-unreachable',
  ServiceNotFound: 'media-url-invalid',
};

describe('a failed connection', () => {
  for (const [name, code] of Object.entries(CONNECT)) {
    it(`${name}: ${code}`, () => {
      expect(connectError({reason: ConnectionErrorReason[name as Name]}).code).to.equal(code);
    });
  }

  it('is thought of for every reason of this SDK', () => {
    const names = Object.keys(ConnectionErrorReason).filter((key) => Number.isNaN(Number(key)));
    expect(names.sort()).to.deep.equal(Object.keys(CONNECT).sort());
  });

  it('of the SDK itself is read, without its text, which may quote a token', () => {
    const error = connectError(ConnectionError.notAllowed('wss://x?access_token=secret', 401));
    expect(error).to.include({code: 'media-token-rejected', status: 401});
    expect(JSON.stringify(error) + error.message + String(error.stack)).not.to.contain('secret');
  });

  it('that is a VicoloError already stays what it is', () => {
    const error = new VicoloError('timeout', 'Too late.');
    expect(connectError(error)).to.equal(error);
  });

  for (const thrown of [new Error('wss://x?access_token=secret'), {reason: 99}, 'text', {}]) {
    it(`of an unknown kind (${JSON.stringify(thrown)}) is an unreachable media server`, () => {
      const error = connectError(thrown);
      expect(error.code).to.equal('media-unreachable');
      expect(error.message).not.to.contain('secret');
    });
  }
});

describe('a failed device', () => {
  for (const [name, code] of [
    ['NotFoundError', 'device-missing'],
    ['OverconstrainedError', 'device-missing'],
    ['NotReadableError', 'device-in-use'],
    ['AbortError', 'device-in-use'],
    ['SecurityError', 'device-failed'],
    ['TypeError', 'device-failed'],
    ['', 'device-failed'],
  ] as const) {
    it(`${name || 'without a name'}: ${code}`, () => {
      expect(deviceError(new DOMException('of the browser', name), {isSecure: true}).code).to.equal(code);
    });
  }

  for (const [what, name, message, circumstances, code] of [
    ['refused by the person', 'NotAllowedError', 'Permission denied', {permission: 'denied'}, 'device-denied'],
    ['refused where nobody tells', 'NotAllowedError', '', {permission: 'unknown'}, 'device-denied'],
    [
      'dismissed, as Chromium says',
      'NotAllowedError',
      'Permission dismissed',
      {permission: 'prompt'},
      'device-dismissed',
    ],
    ['dismissed, as Firefox does', 'NotAllowedError', 'not allowed', {permission: 'prompt'}, 'device-dismissed'],
    ['refused by the system', 'NotAllowedError', 'Permission denied by system', {}, 'device-system-denied'],
    ['forbidden by the page', 'NotAllowedError', '', {isBlocked: true, permission: 'denied'}, 'device-blocked'],
  ] as const) {
    it(`that was not allowed, ${what}: ${code}`, () => {
      expect(deviceError(new DOMException(message, name), {isSecure: true, ...circumstances}).code).to.equal(code);
    });
  }

  for (const [circumstances, code] of [
    [{isSecure: false, isBlocked: true}, 'device-insecure-page'],
    [{isSecure: true, isBlocked: true}, 'device-blocked'],
    [{isSecure: true, permission: 'denied'}, 'device-denied'],
    [{isSecure: true, permission: 'prompt'}, undefined],
    [{isSecure: true, permission: 'granted'}, undefined],
    [{isSecure: true, permission: 'unknown'}, undefined],
  ] as const) {
    it(`is foreseen with ${JSON.stringify(circumstances)}: ${code ?? 'nothing'}`, () => {
      expect(knownObstacle(circumstances)?.code).to.equal(code);
    });
  }

  for (const [what, permission, code] of [
    ['nobody took the permission', 'granted', 'device-missing'],
    ['the permission was withdrawn', 'denied', 'device-denied'],
  ] as const) {
    it(`that was taken away in use, where ${what}: ${code}`, () => {
      expect(deviceError(undefined, {isSecure: true, permission}).code).to.equal(code);
    });
  }

  it('is explained by the page where the page is not secure', () => {
    expect(deviceError(new TypeError('undefined has no getUserMedia'), {isSecure: false}).code).to.equal(
      'device-insecure-page',
    );
  });

  it('that the server refused to publish is a matter of rights', () => {
    expect(deviceError(Object.assign(new Error(), {status: 403}), {isSecure: true}).code).to.equal('publish-forbidden');
  });

  it('that is a VicoloError already stays what it is', () => {
    const error = new VicoloError('part-unavailable', 'No network.');
    expect(deviceError(error, {isSecure: false})).to.equal(error);
  });

  it('never quotes the text of the browser', () => {
    const error = deviceError(new DOMException('secret', 'NotReadableError'), {isSecure: true});
    expect(error.message).not.to.contain('secret');
    expect(ERROR_CODES).to.include(error.code);
  });
});
