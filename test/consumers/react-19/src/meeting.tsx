import 'vicolo-elements/room.js';
import type {} from 'vicolo-elements/react-jsx';
import {useState} from 'react';
import {renewToken} from './token.js';

export function Meeting({roomId}: {roomId: string}) {
  const [people, setPeople] = useState(0);
  return (
    <>
      <p role="status">{people ? `In the room: ${people}` : ''}</p>
      <vicolo-room
        endpoint="sandbox"
        roomId={roomId}
        renewToken={renewToken}
        onvicolo-room-joined={(event) => setPeople(event.participants.length)}
        onvicolo-room-left={(event) => {
          if (event.reason === 'left') location.hash = '#/';
        }}
      />
    </>
  );
}
