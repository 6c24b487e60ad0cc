'use client';

import {useSyncExternalStore} from 'react';
import {Meeting} from './meeting';
import {Rooms} from './rooms';

function onHashChange(changed: () => void) {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export function Meetings() {
  const hash = useSyncExternalStore(
    onHashChange,
    () => location.hash,
    () => '',
  );
  const [, roomId] = /^#\/rooms\/(\d+)$/.exec(hash) ?? [];
  return roomId ? <Meeting roomId={roomId} /> : <Rooms />;
}
