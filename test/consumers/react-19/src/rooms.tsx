import 'vicolo-elements/room-list.js';
import type {} from 'vicolo-elements/react-jsx';
import {renewToken} from './token.js';

export function Rooms() {
  return (
    <vicolo-room-list
      endpoint="sandbox"
      renewToken={renewToken}
      onvicolo-room-select={({room}) => {
        location.hash = `#/rooms/${room.id}`;
      }}
    />
  );
}
