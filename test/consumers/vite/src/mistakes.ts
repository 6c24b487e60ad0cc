// Lines that have to fail, each marked; all others have to compile.
import 'vicolo-elements/room.js';

const room = document.createElement('vicolo-room');
room.roomId = 42;
room.roomId = true; // wrong
room.room = 42; // wrong
room.layout = 'speaker';
room.layout = 'circle'; // wrong
room.addEventListener('vicolo-room-left', (event) => console.log(event.reason));
room.addEventListener('vicolo-room-left', (event) => console.log(event.participants)); // wrong
