// Two ways to a thousand rooms on the screen: the kit's list, and a plain table made with React.
import '../../src/room-list.js';
import type {Cloud} from '../../src/cloud/cloud.js';
import {findRooms} from './data.js';
import {showTable} from './react-table.js';

export interface Times {
  /** Milliseconds until the first rooms are painted. */
  readonly first: number;
  /** From the last letter in the search field until the rooms that match are painted, the pause in typing included. */
  readonly filter: number;
}

const place = document.querySelector('main')!;
const refuse = () => Promise.reject(new Error('The bench only lists.'));
const cloud: Cloud = {
  me: () => Promise.resolve({id: 1, appUserId: 'nobody'}),
  listRooms: (query) => Promise.resolve(findRooms(query)),
  getRoom: refuse,
  createRoom: refuse,
  updateRoom: refuse,
  deleteRoom: refuse,
};
const shown: (() => void)[] = [];

async function throughKit(pageSize: number): Promise<Times> {
  const start = performance.now();
  const list = document.createElement('vicolo-room-list');
  Object.assign(list, {cloud, pageSize, refreshEvery: 0});
  place.append(list);
  shown.push(() => list.remove());
  return measure(start, list.shadowRoot ?? (await list.updateComplete, list.shadowRoot!), '.row', pageSize);
}

async function withReact(pageSize: number): Promise<Times> {
  const start = performance.now();
  const div = place.appendChild(document.createElement('div'));
  const root = showTable(div, pageSize);
  shown.push(() => {
    root.unmount();
    div.remove();
  });
  return measure(start, div, '.row', pageSize);
}

async function measure(start: number, within: ParentNode, row: string, pageSize: number): Promise<Times> {
  await until(() => within.querySelectorAll(row).length === pageSize);
  const first = (await painted()) - start;
  const typed = performance.now();
  const field = within.querySelector<HTMLInputElement>('[type=search]')!;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, '99');
  field.dispatchEvent(new Event('input', {bubbles: true}));
  const count = Math.min(pageSize, findRooms({keyword: '99', pageSize}).content.length);
  await until(() => within.querySelectorAll(row).length === count);
  return {first, filter: (await painted()) - typed};
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !isSo();) {
    if (performance.now() > end) throw new Error('The rooms never came.');
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** The time when what is there now is on the screen: after the frame, in a task of its own. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  });
}

function clear(): void {
  for (const one of shown.splice(0)) one();
}

Object.assign(globalThis, {throughKit, withReact, clear});
