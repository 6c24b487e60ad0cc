// The layers are held by lint alone; this proves that lint holds them.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

const HELD = [
  '@typescript-eslint/no-restricted-imports',
  '@typescript-eslint/no-import-type-side-effects',
  'no-restricted-syntax',
  'no-restricted-globals',
  'no-restricted-properties',
];

// Snippets are no files of the project, so the rules that need types are switched off.
const eslint = new ESLint({overrideConfig: [{files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked}]});

const BAD = [
  ['cloud/x.ts', "import {RoomSession} from '../session/room-session.js';"],
  ['cloud/x.ts', "import type {RoomSession} from '../session/room-session.js';"],
  ['cloud/x.ts', "import '../index.js';"],
  ['cloud/x.ts', "import '../elements/vicolo-room.js';"],
  ['cloud/x.ts', "import {html} from 'lit';"],
  ['cloud/x.ts', "import {createContext} from '@lit/context';"],
  ['cloud/x.ts', "import {Room} from 'livekit-client';"],
  ['cloud/x.ts', "import type {Room} from 'livekit-client';"],
  ['cloud/x.ts', "import 'node:fs';"],
  ['cloud/x.ts', "export * from '../session/store.js';"],
  ['cloud/x.ts', "export const x = import('../session/store.js');"],
  ['cloud/x.ts', "export type X = import('../session/store.js').Store<number>;"],
  ['cloud/x.ts', "import './../session/store.js';"],
  ['cloud/x.ts', "import '../cloud/../session/store.js';"],
  ['cloud/http/x.ts', "import {Store} from '../../session/store.js';"],
  ['cloud/x.ts', "export const x = fetch('/');"],
  ['cloud/x.ts', 'export const x = localStorage;'],
  ['cloud/x.ts', 'export const x = globalThis.localStorage;'],
  ['cloud/x.ts', 'export const x = document.title;'],

  ['session/x.ts', "import {html} from 'lit';"],
  ['session/x.ts', "import '../binding/define.js';"],
  ['session/x.ts', "import '../elements/words.js';"],
  ['session/x.ts', "import {Room} from 'livekit-client';"],
  ['session/x.ts', "import {Room, type Track} from 'livekit-client';"],
  ['session/x.ts', "import {type Room} from 'livekit-client';"],
  ['session/x.ts', "import 'livekit-client';"],
  ['session/x.ts', "export {Room} from 'livekit-client';"],
  ['session/x.ts', "import {createRoom} from './sdk.js';"],
  ['session/x.ts', 'export const x = window.innerWidth;'],
  ['session/x.ts', 'export const x = globalThis.fetch;'],
  ['session/x.ts', 'export const x = sessionStorage;'],
  ['session/sdk.ts', "import {html} from 'lit';"],
  ['session/sdk.ts', "import '../elements/words.js';"],

  ['binding/x.ts', "import {Room} from 'livekit-client';"],
  ['binding/x.ts', "export const x = import('livekit-client');"],
  ['binding/x.ts', "import '../elements/vicolo-room.js';"],
  ['binding/x.ts', "import * as v from 'valibot';"],
  ['binding/x.ts', "import {createRoom} from '../session/sdk.js';"],
  ['binding/x.ts', "import {unsafeHTML} from 'lit/directives/unsafe-html.js';"],
  ['binding/x.ts', 'export const x = window.localStorage;'],

  ['elements/x.ts', "import {Room} from 'livekit-client';"],
  ['elements/x.ts', "import type {Room} from 'livekit-client';"],
  ['elements/x.ts', "export type X = import('livekit-client').Room;"],
  ['elements/x.ts', "export const x = import('livekit-client');"],
  ['elements/x.ts', "import '../index.js';"],
  ['elements/x.ts', "import {Mic} from 'lucide';"],
  ['elements/x.ts', "import {styleMap} from 'lit/directives/style-map.js';"],
  ['elements/x.ts', "export const x = fetch('/');"],
  ['elements/x.ts', "export const x = globalThis.fetch('/');"],
  ['elements/x.ts', 'export const x = html`<p style="color: red"></p>`;'],
  ['elements/x.ts', 'export const x = html`<p onclick="go()"></p>`;'],

  ['frameworks/x.ts', "import {Room} from 'livekit-client';"],
  ['frameworks/x.ts', "import {Store} from '../session/store.js';"],
  ['frameworks/x.ts', "import {html} from 'lit';"],
  ['frameworks/react/x.ts', "import '../../index.js';"],
  ['frameworks/react/x.ts', "import {createRoot} from 'react-dom/client';"],

  ['server/x.ts', "import {createCloud} from '../cloud/client.js';"],
  ['server/x.ts', "import {Wire} from '../cloud/wire.js';"],
  ['server/x.ts', "import {Store} from '../session/store.js';"],
  ['server/x.ts', "import {html} from 'lit';"],
  ['server/x.ts', "import 'node:crypto';"],
  ['server/x.ts', "export * from '../cloud/wire.js';"],
  ['server/webhooks/x.ts', "import {send} from '../../cloud/request.js';"],
  ['server/x.ts', "export const x = fetch('/');"],
  ['server/x.ts', 'export const x = document.title;'],
  ['cloud/x.ts', "import type {Sdk} from '../session/sdk.js';"],
  ['index.ts', "export const x = fetch('/');"],
  ['index.ts', "export * from 'livekit-client';"],
  ['index.ts', "export {createRoom} from './session/sdk.js';"],

  // A folder that the configuration does not know would be free of all bounds.
  ...readdirSync('src', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap(({name}) => [`${name}/x.ts`, `${name}/y/x.ts`, `${name}/y/z/x.ts`])
    .map((file) => [file, "import 'node:fs';"]),
];

const GOOD = [
  ['cloud/x.ts', "import {text} from './shape.js';"],
  ['cloud/x.ts', "import {VicoloError} from './errors.js';"],
  ['cloud/http/x.ts', "import {VicoloError} from '../errors.js';"],
  ['cloud/x.ts', 'export const ask = (request: typeof globalThis.fetch = globalThis.fetch): unknown => request;'],
  ['session/x.ts', "import {VicoloError} from '../cloud/errors.js';"],
  ['session/x.ts', "import type {Room} from 'livekit-client';"],
  ['session/x.ts', "export const x = import('./sdk.js');"],
  ['session/sdk.ts', "import {Room} from 'livekit-client';"],
  ['binding/x.ts', "import {Store} from '../session/store.js';"],
  ['binding/x.ts', "import {AsyncDirective} from 'lit/async-directive.js';"],
  ['binding/x.ts', "import {createContext} from '@lit/context';"],
  ['binding/x.ts', "import type {Track} from 'livekit-client';"],
  ['elements/x.ts', "import {LitElement, html} from 'lit';"],
  ['elements/x.ts', "import {define} from '../binding/define.js';"],
  ['elements/x.ts', "import type {Cloud} from '../cloud/cloud.js';"],
  ['elements/styles/x.ts', "import {define} from '../../binding/define.js'; import '../words.js';"],
  ['elements/x.ts', "export const x = import('./panel.js');"],
  ['elements/x.ts', 'export const x = html`<p class="red"></p>`;'],
  ['frameworks/x.ts', "import type {VicoloRoom} from '../elements/vicolo-room.js';"],
  ['frameworks/react/x.ts', "import '../../elements/vicolo-room.js'; import {useRef} from 'react';"],
  ['server/x.ts', "import type {VideoRoom} from '../cloud/wire.js';"],
  ['server/x.ts', "export type {VideoRoom} from '../cloud/wire.js';"],
  ['server/webhooks/x.ts', "import {basic} from '../basic.js';"],
  ['server/x.ts', 'export const ask = (request: typeof globalThis.fetch = globalThis.fetch): unknown => request;'],
  ['index.ts', "export {VicoloRoom} from './elements/vicolo-room.js'; export * from './cloud/errors.js';"],
];

async function complaints(file, code) {
  const [result] = await eslint.lintText(`${code}\n`, {filePath: `src/${file}`});
  return result.messages.filter(({ruleId}) => ruleId === null || HELD.includes(ruleId));
}

describe('lint refuses', () => {
  for (const [file, code] of BAD) {
    it(`${file}: ${code}`, async () => {
      const found = await complaints(file, code);
      assert.notEqual(found.length, 0, 'nothing was reported');
      assert.ok(
        found.every(({ruleId}) => ruleId),
        'the snippet does not parse',
      );
    });
  }
});

describe('lint allows', () => {
  for (const [file, code] of GOOD) {
    it(`${file}: ${code}`, async () => {
      assert.deepEqual(
        (await complaints(file, code)).map(({message}) => message),
        [],
      );
    });
  }
});
