// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-room-card.js';
import {wrap, type Wrapper} from './wrap.js';

/** One room, with its state and a button to enter. See `<vicolo-room-card>`. */
export const VicoloRoomCard: Wrapper<'vicolo-room-card'> = /* @__PURE__ */ wrap(
  'vicolo-room-card',
  ['cloud', 'endpoint', 'refreshEvery', 'renewToken', 'roomId', 'roomUuid', 'token'],
  ['vicolo-room-select', 'vicolo-rooms-error'],
);
