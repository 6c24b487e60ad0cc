import 'vicolo-elements';

const cloud = document.querySelector('vicolo-connection');
const status = document.querySelector('p');
if (!cloud || !status) throw new Error('The page is not whole.');

cloud.renewToken = async () => {
  const answer = await fetch('/my-backend/token', {method: 'POST'});
  if (!answer.ok) throw new Error(`No token: ${answer.status}`);
  return answer.text();
};
// Events bubble: what is put into the connection later is heard here, too.
cloud.addEventListener('vicolo-room-select', ({room}) => {
  location.hash = `#/rooms/${room.id}`;
});
cloud.addEventListener('vicolo-room-joined', ({participants}) => {
  status.textContent = `In the room: ${participants.length}`;
});
cloud.addEventListener('vicolo-room-left', ({reason}) => {
  if (reason === 'left') location.hash = '#/';
});

const show = () => {
  const [, roomId] = /^#\/rooms\/(\d+)$/.exec(location.hash) ?? [];
  status.textContent = '';
  if (!roomId) return cloud.replaceChildren(document.createElement('vicolo-room-list'));
  const room = document.createElement('vicolo-room');
  room.setAttribute('room-id', roomId);
  cloud.replaceChildren(room);
};
addEventListener('hashchange', show);
show();
