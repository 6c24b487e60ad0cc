// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-lobby.js';
import {wrap, type Wrapper} from './wrap.js';

/** The way into a room. See `<vicolo-lobby>`. */
export const VicoloLobby: Wrapper<'vicolo-lobby'> = /* @__PURE__ */ wrap(
  'vicolo-lobby',
  ['session', 'statusOnly', 'waiting'],
  [],
);
