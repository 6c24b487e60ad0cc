// What a good developer would write by hand: a plain table, rows remembered, the same pause after the last letter.
import {createElement as h, memo, useEffect, useState} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import type {VideoRoom} from '../../src/cloud/wire.js';
import {findRooms} from './data.js';

const PAUSE = 250;
const time = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeStyle: 'short'});

const Row = memo(({room}: {readonly room: VideoRoom}) =>
  h(
    'tr',
    {className: 'row'},
    h('td', null, h('button', {type: 'button'}, room.title)),
    h('td', null, room.member?.appUserName),
    h('td', null, time.format(new Date(room.scheduledAt ?? room.createdAt ?? 0))),
    h('td', null, room.policy.hasPassword ? 'Password' : null, room.accessLevel === 'PRIVATE' ? 'Private' : null),
    h('td', null, room.videoRoomState),
  ),
);

function Table({pageSize}: {readonly pageSize: number}) {
  const [keyword, setKeyword] = useState('');
  const [rooms, setRooms] = useState<readonly VideoRoom[]>([]);
  useEffect(() => {
    let wanted = true;
    const ask = () =>
      void Promise.resolve(findRooms({keyword, pageSize})).then(({content}) => {
        if (wanted) setRooms(content);
      });
    const timer = keyword ? setTimeout(ask, PAUSE) : void ask();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [keyword, pageSize]);
  return h(
    'div',
    null,
    h('input', {
      type: 'search',
      onInput: ({currentTarget}: {currentTarget: HTMLInputElement}) => setKeyword(currentTarget.value),
    }),
    h('table', null, h('tbody', null, ...rooms.map((room) => h(Row, {key: room.id, room})))),
  );
}

export function showTable(place: Element, pageSize: number): Root {
  const root = createRoot(place);
  root.render(h(Table, {pageSize}));
  return root;
}
