// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-room-delete.js';
import {wrap, type Wrapper} from './wrap.js';

/** Deletes a room after asking. See `<vicolo-room-delete>`. */
export const VicoloRoomDelete: Wrapper<'vicolo-room-delete'> = /* @__PURE__ */ wrap(
  'vicolo-room-delete',
  ['cloud', 'room'],
  ['vicolo-room-delete', 'vicolo-rooms-error'],
);
