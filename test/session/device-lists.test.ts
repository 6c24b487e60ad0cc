import {expect} from '@open-wc/testing';
import type {DeviceKind, ListedDevice} from '../../src/session/device-access.js';
import {inUse, readDevices, replacementOf, type InUse} from '../../src/session/device-lists.js';

const NONE: InUse = {microphone: undefined, camera: undefined, speaker: undefined};

const device = (kind: DeviceKind, id: string, label = `The ${id}`): ListedDevice => ({kind, id, label});
const microphones = (...ids: string[]) => ids.map((id) => device('microphone', id));

describe('the devices of a moment', () => {
  it('are told apart by kind, in the browser’s order, without the second name for calls', () => {
    const list = [
      device('speaker', 'loud'),
      ...microphones('default', 'communications', 'desk'),
      device('camera', 'front', ''),
    ];
    const state = readDevices(list, NONE, NONE);
    expect(state.microphones.map(({id}) => id)).to.deep.equal(['default', 'desk']);
    expect(state.cameras).to.deep.equal([{id: 'front', label: ''}]);
    expect(state.speakers).to.deep.equal([{id: 'loud', label: 'The loud'}]);
  });

  for (const [what, used, chosen, current] of [
    ['nothing said: the first', undefined, undefined, 'a'],
    ['chosen', undefined, 'b', 'b'],
    ['chosen, and gone', undefined, 'x', 'a'],
    ['used, whatever was chosen', 'a', 'b', 'a'],
    ['used, and gone from the list', 'x', 'b', 'x'],
  ] as const) {
    it(`the one in use: ${what}`, () => {
      const state = readDevices(microphones('a', 'b'), {...NONE, microphone: used}, {...NONE, microphone: chosen});
      expect(state.microphone).to.equal(current);
    });
  }

  it('none: none is in use', () => {
    const state = readDevices([], NONE, {...NONE, camera: 'gone'});
    expect([state.microphone, state.camera, state.speaker]).to.deep.equal([undefined, undefined, undefined]);
    expect(inUse(state, 'camera')).to.equal(undefined);
  });
});

describe('a device that another has replaced', () => {
  const at = (list: readonly ListedDevice[], used: string) => readDevices(list, {...NONE, microphone: used}, NONE);
  const headset = {id: 'headset', label: 'The headset'};

  for (const [what, last, state, chosen, expected] of [
    ['the same one', headset, at(microphones('headset'), 'headset'), undefined, undefined],
    ['gone, and nothing else there yet', headset, at(microphones('desk'), 'headset'), undefined, undefined],
    ['gone, another in use', headset, at(microphones('desk'), 'desk'), undefined, 'The desk'],
    ['gone, the one chosen long ago in use', headset, at(microphones('desk'), 'desk'), 'desk', 'The desk'],
    [
      'there still, but the person chose another',
      headset,
      at(microphones('headset', 'desk'), 'desk'),
      'desk',
      undefined,
    ],
    [
      'there still, but the browser took another',
      headset,
      at(microphones('headset', 'desk'), 'desk'),
      undefined,
      'The desk',
    ],
    [
      'behind the browser’s default, unplugged',
      {id: 'default', label: 'Default - The headset'},
      at([device('microphone', 'default', 'Default - The desk'), ...microphones('desk')], 'default'),
      undefined,
      'Default - The desk',
    ],
    [
      'no default any more by the system’s settings, but still there',
      {id: 'default', label: 'Default - The headset'},
      at([device('microphone', 'default', 'Default - The desk'), ...microphones('desk', 'headset')], 'default'),
      undefined,
      undefined,
    ],
  ] as const) {
    it(what, () => {
      const replaced = replacementOf('microphone', last, state, chosen);
      expect(replaced?.now).to.equal(expected);
      if (replaced) expect(replaced).to.include({kind: 'microphone', lost: last.label});
    });
  }
});
