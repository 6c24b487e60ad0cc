// Lines that have to fail, each marked; all others have to compile.
import type {} from 'vicolo-elements/react-jsx';
import {useRef} from 'react';
import type {VicoloRoom, VicoloRoomLeftEvent} from 'vicolo-elements';

const left = ({reason}: VicoloRoomLeftEvent) => console.log(reason);

export function Mistakes({id}: {id: string | undefined}) {
  const room = useRef<VicoloRoom>(null);
  return (
    <>
      <vicolo-room
        ref={room}
        className="wide"
        roomId={id}
        autoJoin
        start-muted
        layout="speaker"
        onClick={() => void room.current?.join()}
        onvicolo-room-left={(event) => void event.currentTarget.join()}
      >
        <vicolo-hand slot="overlay" />
      </vicolo-room>
      <vicolo-room
        roomId={true} // wrong
        layout="circle" // wrong
      />
      <vicolo-room start-muted="no" /> {/* wrong */}
      <vicolo-room onvicolo-room-left={left} />
      <vicolo-room onvicolo-room-joined={left} /> {/* wrong */}
      <vicolo-room
        room={42} // wrong
      />
      <vicolo-room-list
        selected={7}
        ref={room} // wrong
      />
    </>
  );
}
