import 'vicolo-elements/room-list.js';
import {renewToken} from './token.js';

export function rooms(): Node[] {
  const list = document.createElement('vicolo-room-list');
  list.endpoint = 'sandbox';
  list.renewToken = renewToken;
  list.addEventListener('vicolo-room-select', (event) => {
    location.hash = `#/rooms/${event.room.id}`;
  });
  return [list];
}
