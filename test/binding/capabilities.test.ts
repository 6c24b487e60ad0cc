import {expect} from '@open-wc/testing';
import {browserKind} from '../../src/binding/capabilities.js';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';

describe('the kind of a browser', () => {
  for (const [kind, userAgent, maxTouchPoints] of [
    [
      'chromium',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36',
      0,
    ],
    ['chromium', `${MAC} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36 Edg/146.0.0.0`, 0],
    ['firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 0],
    ['safari', `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`, 0],
    ['ios', `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`, 5],
    [
      'ios',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 CriOS/146.0.0.0 Mobile Safari/604.1',
      5,
    ],
  ] as const) {
    it(`${kind}: ${userAgent.slice(-40)}, ${String(maxTouchPoints)} fingers`, () => {
      expect(browserKind({userAgent, maxTouchPoints})).to.equal(kind);
    });
  }
});
