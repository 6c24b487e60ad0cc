// Lines that have to fail, each marked; all others have to compile.
import {useRef} from 'react';
import type {VicoloRoom as RoomElement, VicoloRoomLeftEvent} from 'vicolo-elements';
import {VicoloHand, VicoloRoom, VicoloRoomList} from 'vicolo-elements/react';

export function Mistakes({id}: {id: string | undefined}) {
  const room = useRef<RoomElement>(null);
  return (
    <>
      <VicoloRoom
        ref={room}
        key={id}
        className="wide"
        roomId={id}
        autoJoin
        onClick={() => void room.current?.join()}
        onVicoloRoomLeft={(event) => void event.currentTarget.join()}
      >
        <VicoloHand slot="overlay" />
      </VicoloRoom>
      <VicoloRoom
        roomId={true} // wrong
        layout="circle" // wrong
        onVicoloRoomLeft={(event: VicoloRoomLeftEvent) => console.log(event.reason)}
        onVicoloRoomJoined={(event: VicoloRoomLeftEvent) => console.log(event.reason)} // wrong
      />
      <VicoloRoom
        room={42} // wrong
      />
      <VicoloRoomList
        selected={7}
        ref={room} // wrong
      />
    </>
  );
}
