import {expect} from '@open-wc/testing';
import {checkMediaUrl, resolveEndpoint} from '../../src/cloud/endpoint.js';
import {codeOf} from '../support/code-of.js';

describe('resolveEndpoint', () => {
  for (const [given, expected] of [
    ['sandbox', 'https://api-sandbox.flipflop.cloud/'],
    ['production', 'https://api.flipflop.cloud/'],
    [' https://cloud.example/api/ ', 'https://cloud.example/api/'],
    ['http://localhost:3000', 'http://localhost:3000/'],
    ['http://app.localhost', 'http://app.localhost/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://[::1]:8080', 'http://[::1]:8080/'],
  ] as const) {
    it(`takes ${given}`, () => {
      expect(resolveEndpoint(given).href).to.equal(expected);
    });
  }

  for (const [given, code] of [
    ['', 'endpoint-missing'],
    ['  ', 'endpoint-missing'],
    ['Sandbox?', 'endpoint-invalid'],
    ['cloud.example', 'endpoint-invalid'],
    ['/api', 'endpoint-invalid'],
    ['ftp://cloud.example', 'endpoint-invalid'],
    ['javascript:alert(1)', 'endpoint-invalid'],
    ['https://someone:secret@cloud.example', 'endpoint-invalid'],
    ['https://cloud.example/?key=secret', 'endpoint-invalid'],
    ['https://cloud.example/#x', 'endpoint-invalid'],
    ['http://cloud.example', 'endpoint-insecure'],
    ['http://127.0.0.1.cloud.example', 'endpoint-insecure'],
    ['http://localhost.cloud.example', 'endpoint-insecure'],
  ] as const) {
    it(`refuses "${given}"`, async () => {
      expect(await codeOf(() => resolveEndpoint(given))).to.equal(code);
    });
  }

  it('quotes nothing of an address that may hold a secret', () => {
    for (const given of ['https://someone:secret@cloud.example', 'https://cloud.example/?key=secret', 'secret']) {
      expect(() => resolveEndpoint(given)).to.throw(/^(?!.*secret).*$/);
    }
  });
});

describe('checkMediaUrl', () => {
  for (const url of ['wss://media.example', 'https://media.example', 'ws://localhost:7880', 'ws://127.0.0.1:7880']) {
    it(`takes ${url}`, () => {
      checkMediaUrl(url);
    });
  }
  for (const url of ['ws://media.example', 'http://media.example', 'media.example', '', 'file:///etc']) {
    it(`refuses "${url}"`, async () => {
      expect(
        await codeOf(() => {
          checkMediaUrl(url);
        }),
      ).to.equal('media-url-invalid');
    });
  }
});
