import 'vicolo-elements/room.js';
import {renewToken} from './token.js';

export function meeting(roomId: string): Node[] {
  const status = document.createElement('p');
  status.role = 'status';
  const room = document.createElement('vicolo-room');
  room.endpoint = 'sandbox';
  room.roomId = roomId;
  room.renewToken = renewToken;
  room.addEventListener('vicolo-room-joined', (event) => {
    status.textContent = `In the room: ${event.participants.length}`;
  });
  room.addEventListener('vicolo-room-left', (event) => {
    if (event.reason === 'left') location.hash = '#/';
  });
  return [status, room];
}
