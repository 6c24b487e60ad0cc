import {useSyncExternalStore} from 'react';
import {Meeting} from './meeting.js';
import {Rooms} from './rooms.js';

function onHashChange(changed: () => void) {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export default function App() {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  const [, roomId] = /^#\/rooms\/(\d+)$/.exec(hash) ?? [];
  return (
    <>
      <nav>
        <a href="#/">All rooms</a>
      </nav>
      {roomId ? <Meeting roomId={roomId} /> : <Rooms />}
    </>
  );
}
