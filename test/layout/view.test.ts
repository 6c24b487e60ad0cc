import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shownOf, type Situation} from '../../src/elements/layout/view.js';

const tile = (key: string) => {
  const [identity = '', source] = key.split(':');
  return {
    key,
    source: source === 'screen_share' ? ('screen_share' as const) : ('camera' as const),
    participant: {identity, isLocal: identity === 'me'},
  };
};
const EVERYBODY = ['me:camera', 'a:camera', 'b:camera'];
const SHARING = ['a:screen_share', 'b:screen_share', ...EVERYBODY];

const shown = ({keys = EVERYBODY, ...change}: Partial<Situation> & {keys?: readonly string[]}) =>
  shownOf({
    tiles: keys.map(tile),
    layout: 'auto',
    selfView: 'tile',
    pins: [],
    screen: undefined,
    speaker: undefined,
    side: undefined,
    ...change,
  });

describe('what a stage shows', () => {
  const cases: readonly [string, Parameters<typeof shown>[0], Partial<ReturnType<typeof shown>>][] = [
    ['everybody alike', {}, {main: [], others: EVERYBODY, floating: undefined}],
    [
      'a shared screen large',
      {keys: SHARING, screen: 'b:screen_share'},
      {main: ['b:screen_share'], others: ['a:screen_share', ...EVERYBODY]},
    ],
    [
      'pins before screens',
      {keys: SHARING, screen: 'b:screen_share', pins: ['b:camera', 'gone:camera']},
      {main: ['b:camera']},
    ],
    ['several pins', {pins: ['b:camera', 'a:camera']}, {main: ['b:camera', 'a:camera'], others: ['me:camera']}],
    [
      'no screen large in a grid',
      {keys: SHARING, layout: 'grid', screen: 'a:screen_share'},
      {main: [], others: SHARING},
    ],
    [
      'pins first in a grid',
      {layout: 'grid', pins: ['b:camera']},
      {main: [], others: ['b:camera', 'me:camera', 'a:camera']},
    ],
    [
      'who speaks',
      {layout: 'speaker', speaker: 'b'},
      {main: ['b:camera'], others: ['me:camera', 'a:camera'], side: 'bottom'},
    ],
    ['the first of the others, before anybody speaks', {layout: 'sidebar'}, {main: ['a:camera'], side: 'right'}],
    [
      'oneself, where there is nobody else',
      {keys: ['me:camera'], layout: 'speaker'},
      {main: ['me:camera'], others: []},
    ],
    ['small ones where they are wanted', {layout: 'speaker', side: 'left'}, {side: 'left'}],
    ['oneself floating', {selfView: 'floating'}, {others: ['a:camera', 'b:camera'], floating: 'me:camera'}],
    [
      'oneself not floating over nothing',
      {keys: ['me:camera'], selfView: 'floating'},
      {others: ['me:camera'], floating: undefined},
    ],
    ['not oneself', {selfView: 'hidden'}, {others: ['a:camera', 'b:camera'], floating: undefined}],
    [
      'nobody, alone and hidden',
      {keys: ['me:camera'], selfView: 'hidden'},
      {main: [], others: [], floating: undefined},
    ],
    [
      'one and oneself in a small window',
      {layout: 'pip', speaker: 'b'},
      {main: ['b:camera'], others: [], floating: 'me:camera'},
    ],
    [
      'a screen in a small window',
      {keys: SHARING, layout: 'pip', screen: 'a:screen_share'},
      {main: ['a:screen_share'], others: []},
    ],
    ['nobody where there is nobody', {keys: [], layout: 'speaker'}, {main: [], others: [], floating: undefined}],
  ];
  for (const [what, situation, expected] of cases) {
    it(what, () => {
      const {main, others, floating, side} = shown(situation);
      assert.deepEqual({main, others, floating, side, ...expected}, {main, others, floating, side});
    });
  }
});
