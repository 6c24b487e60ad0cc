// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-room-list.js';
import {wrap, type Wrapper} from './wrap.js';

/** A list of rooms. See `<vicolo-room-list>`. */
export const VicoloRoomList: Wrapper<'vicolo-room-list'> = /* @__PURE__ */ wrap(
  'vicolo-room-list',
  [
    'cloud',
    'endpoint',
    'keyword',
    'liveFirst',
    'pageSize',
    'paging',
    'refreshEvery',
    'renewToken',
    'roomState',
    'roomType',
    'rowActions',
    'selected',
    'sortBy',
    'token',
    'withoutCreate',
    'withoutDelete',
    'withoutEdit',
    'withoutSearch',
  ],
  [
    'vicolo-room-select',
    'vicolo-room-create',
    'vicolo-room-update',
    'vicolo-room-delete',
    'vicolo-rooms-load',
    'vicolo-rooms-error',
  ],
);
