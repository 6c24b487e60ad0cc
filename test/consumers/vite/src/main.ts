import {meeting} from './meeting.js';
import {rooms} from './rooms.js';

const app = document.querySelector('#app')!;

function show(): void {
  const [, roomId] = /^#\/rooms\/(\d+)$/.exec(location.hash) ?? [];
  app.replaceChildren(...(roomId ? meeting(roomId) : rooms()));
}

addEventListener('hashchange', show);
show();
