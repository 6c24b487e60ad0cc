// A customer's page: it signs somebody in, and leaves the rest to the tags.
import {moderationViaBackend, viaBackend} from '../../../src/index.js';
import {chatHistoryOf, renewToken, sessionHeaders, signIn, signOut, whoAmI, type Person} from './backend.js';
import {showNews} from './news.js';
import {words} from './words.js';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const connection = document.querySelector('vicolo-connection')!;
const list = document.querySelector('vicolo-room-list')!;
const room = document.querySelector('vicolo-room')!;
const asked = new URLSearchParams(location.search);

// Both ways to the rooms: directly with the member's token, or through this page's backend, which decides who may create.
connection.renewToken = renewToken;
const backend = viaBackend({baseUrl: '/my-backend', headers: sessionHeaders, issuesRoomTokens: true});
room.moderation = moderationViaBackend({baseUrl: '/my-backend', headers: sessionHeaders});
let isThrough = asked.get('through') === 'backend';

// What people may have behind them; all of it comes from this address.
room.backgrounds = {
  load: () => import('@livekit/track-processors'),
  assetPaths: {tasksVisionFileSet: '/backgrounds/wasm', modelAssetPath: '/backgrounds/model.tflite'},
  pictures: [{url: '/backgrounds/hills.svg'}, {url: '/backgrounds/room.svg'}],
};

/** Nobody is asked before somebody is signed in. */
function connect(person: Person | undefined): void {
  byId('through').ariaPressed = String(isThrough);
  connection.cloud = person && isThrough ? backend : undefined;
  if (person) connection.setAttribute('endpoint', person.endpoint);
  else connection.removeAttribute('endpoint');
}

byId('through').addEventListener('click', async () => {
  await open(undefined);
  isThrough = !isThrough;
  setParam('through', isThrough ? 'backend' : undefined);
  connect(shown);
});

function setParam(name: string, value: string | undefined): void {
  const url = new URL(location.href);
  if (value === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

list.addEventListener('vicolo-room-select', (event) => void open(event.room.id));
room.addEventListener('vicolo-room-joined', () => void list.refresh());
room.addEventListener('vicolo-room-left', () => void list.refresh());
byId('back').addEventListener('click', () => void open(undefined));

async function open(id: number | undefined): Promise<void> {
  if (String(id ?? '') !== String(room.roomId ?? '')) await room.leave();
  if (id === undefined) room.removeAttribute('room-id');
  else room.setAttribute('room-id', String(id));
  room.chatHistory = id === undefined ? undefined : chatHistoryOf(id);
  room.hidden = id === undefined;
  byId('nothing').hidden = id !== undefined;
  document.body.classList.toggle('in-room', id !== undefined);
  setParam('room', id === undefined ? undefined : String(id));
}

let shown: Person | undefined;
let signedIn = new AbortController();

function show(person: Person | undefined): void {
  byId('sign-in').hidden = person !== undefined;
  byId('sign-out').hidden = person === undefined;
  connection.hidden = person === undefined;
  byId('through').hidden = person === undefined;
  byId('who').textContent = person ? person.name + (person.role === 'guest' ? ` (${words().guest})` : '') : '';
  shown = person;
  connect(person);
  signedIn.abort();
  signedIn = new AbortController();
  if (person) void showNews(byId('news').querySelector('ol')!, signedIn.signal);
}

byId<HTMLFormElement>('sign-in-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const name = String(new FormData(event.target as HTMLFormElement).get('name'));
  byId('sign-in-problem').textContent = '';
  signIn(name).then(show, () => (byId('sign-in-problem').textContent = words().failed));
});

byId('sign-out').addEventListener('click', async () => {
  await open(undefined);
  await signOut();
  show(undefined);
});

function speak(language: string): void {
  document.documentElement.lang = language;
  const w = words();
  const [heading, label, button] = byId('sign-in-form').querySelectorAll('h1, label span, button');
  heading!.textContent = w.title;
  label!.textContent = w.name;
  button!.textContent = w.signIn;
  byId('sign-out').textContent = w.signOut;
  byId('nothing').textContent = w.nothing;
  byId('back').textContent = w.back;
  byId('through').textContent = w.through;
  byId('news').querySelector('summary')!.textContent = w.news;
  byId('news').querySelector('p')!.textContent = w.noNews;
  const other = language === 'ko' ? 'en' : 'ko';
  Object.assign(byId('language'), {lang: other, textContent: other === 'ko' ? '한국어' : 'English'});
  paint(document.documentElement.style.colorScheme || preferredScheme());
  localStorage.setItem('language', language);
}

function paint(scheme: string): void {
  document.documentElement.style.colorScheme = scheme;
  byId('scheme').textContent = scheme === 'dark' ? words().light : words().dark;
}

const preferredScheme = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

byId('language').addEventListener('click', () => {
  speak(byId('language').lang);
});
byId('scheme').addEventListener('click', () => {
  paint(document.documentElement.style.colorScheme === 'dark' ? 'light' : 'dark');
});

speak(localStorage.getItem('language') ?? (navigator.language.startsWith('ko') ? 'ko' : 'en'));
const known = asked.get('as');
show(known ? await signIn(known).catch(() => undefined) : await whoAmI());
await open(Number(asked.get('room')) || undefined);
