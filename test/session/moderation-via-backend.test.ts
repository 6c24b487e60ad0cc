import {expect} from '@open-wc/testing';
import type {WaitingPerson} from '../../src/session/moderation-of-page.js';
import {moderationViaBackend, type ModerationBackendOptions} from '../../src/session/moderation-via-backend.js';
import {codeOf} from '../support/code-of.js';
import {json, scriptedFetch, type Answer} from '../support/scripted-fetch.js';
import {until} from '../support/until.js';

const done: Answer = () => new Response(null, {status: 204});
const silence: Answer = () => new Promise(() => undefined);

function aBackend(answers: Answer[], options: Partial<ModerationBackendOptions> = {}) {
  const {fetch, requests} = scriptedFetch(answers);
  const moderation = moderationViaBackend({baseUrl: '/b', fetch, headers: {'x-session': 's'}, ...options});
  const lines = () => requests.map(({method, url}) => `${method} ${url.replace(`${location.origin}/b/`, '')}`);
  return {moderation, requests, lines};
}

describe('moderationViaBackend', () => {
  it('asks the backend, as whoever is signed in', async () => {
    const {moderation, requests, lines} = aBackend([done, done, done, done]);
    await moderation.mute!({id: 42}, 'bob');
    await moderation.startRecording!({uuid: 'a-b'}, 'me');
    await moderation.admit!({id: 42}, 'cem');
    await moderation.refuse!({id: 42}, 'dora');
    expect(lines()).to.deep.equal([
      'POST rooms/42/moderation',
      'POST rooms/uuid/a-b/moderation',
      'POST rooms/42/waiting',
      'POST rooms/42/waiting',
    ]);
    expect(await Promise.all(requests.map((one) => one.json()))).to.deep.equal([
      {action: 'mute', identity: 'bob'},
      {action: 'startRecording', identity: 'me'},
      {id: 'cem', admit: true},
      {id: 'dora', admit: false},
    ]);
    expect(requests[0]!.headers.get('x-session')).to.equal('s');
  });

  it('offers what the page says, for whom it says', () => {
    const {moderation} = aBackend([], {actions: ['mute'], waiting: false, roles: ['CONTRIBUTOR']});
    expect(Object.keys(moderation).sort()).to.deep.equal(['mute', 'roles']);
    expect(Object.keys(aBackend([]).moderation).length).to.equal(10);
  });

  it('refuses an address that is no good', async () => {
    expect(await codeOf(() => aBackend([], {baseUrl: 'http://far.example'}).moderation)).to.equal('endpoint-insecure');
  });

  it('tells who waits, asks for what is newer, and stops', async () => {
    const bob = {id: 'bob', name: 'Bob'};
    const {moderation, lines} = aBackend([
      json({version: '1', waiting: [bob]}),
      json({version: '2', waiting: []}),
      silence,
    ]);
    const told: (readonly WaitingPerson[])[] = [];
    const stop = moderation.watchWaiting!({id: 42}, (waiting) => told.push(waiting));
    await until('three questions', () => lines().length === 3);
    stop();
    expect(told).to.deep.equal([[bob], []]);
    expect(lines()).to.deep.equal([
      'GET rooms/42/waiting',
      'GET rooms/42/waiting?after=1',
      'GET rooms/42/waiting?after=2',
    ]);
  });

  it('goes on after what passes, and ends by a refusal', async () => {
    const refusal = json({errorCode: 'ACCESS_DENIED'}, 403);
    const {moderation, lines} = aBackend([json({}, 503), refusal]);
    moderation.watchWaiting!({id: 42}, () => undefined);
    await until('two questions', () => lines().length === 2);
    await new Promise(requestAnimationFrame);
    expect(lines().length).to.equal(2);
  });
});
