import {StrictMode, useEffect, useSyncExternalStore} from 'react';
import {createRoot} from 'react-dom/client';
import {Meeting} from './meeting.js';
import {Rooms} from './rooms.js';

function onHashChange(changed: () => void) {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function App() {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  const [, roomId] = /^#\/rooms\/(\d+)$/.exec(hash) ?? [];
  useEffect(() => {
    performance.mark('mounted'); // twice in strict mode
  }, []);
  return (
    <>
      <nav>
        <a href="#/">All rooms</a>
      </nav>
      {roomId ? <Meeting roomId={roomId} /> : <Rooms />}
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
