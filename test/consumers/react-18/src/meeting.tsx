import {useState} from 'react';
import {VicoloRoom} from 'vicolo-elements/react';
import {renewToken} from './token.js';

export function Meeting({roomId}: {roomId: string}) {
  const [people, setPeople] = useState(0);
  return (
    <>
      <p role="status">{people ? `In the room: ${people}` : ''}</p>
      <VicoloRoom
        endpoint="sandbox"
        roomId={roomId}
        renewToken={renewToken}
        onVicoloRoomJoined={(event) => setPeople(event.participants.length)}
        onVicoloRoomLeft={(event) => {
          if (event.reason === 'left') location.hash = '#/';
        }}
      />
    </>
  );
}
