import {meeting} from './meeting.js';
import {rooms} from './rooms.js';

const main = document.querySelector('main')!;

function show(): void {
  const [, roomId] = /^#\/rooms\/(\d+)$/.exec(location.hash) ?? [];
  main.replaceChildren(...(roomId ? meeting(roomId) : rooms()));
}

addEventListener('hashchange', show);
show();
