'use client';

import {VicoloRoomList} from 'vicolo-elements/react';
import {renewToken} from './token';

export function Rooms() {
  return (
    <VicoloRoomList
      endpoint="sandbox"
      renewToken={renewToken}
      onVicoloRoomSelect={({room}) => {
        location.hash = `#/rooms/${room.id}`;
      }}
    />
  );
}
