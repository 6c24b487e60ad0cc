// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-room-form.js';
import {wrap, type Wrapper} from './wrap.js';

/** Creates or changes a room. See `<vicolo-room-form>`. */
export const VicoloRoomForm: Wrapper<'vicolo-room-form'> = /* @__PURE__ */ wrap(
  'vicolo-room-form',
  ['cloud', 'endpoint', 'inline', 'renewToken', 'room', 'token', 'types'],
  ['vicolo-room-create', 'vicolo-room-update', 'vicolo-rooms-error'],
);
