// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-copy-address.js';
import {wrap, type Wrapper} from './wrap.js';

/** Copies the room's address. See `<vicolo-copy-address>`. */
export const VicoloCopyAddress: Wrapper<'vicolo-copy-address'> = /* @__PURE__ */ wrap(
  'vicolo-copy-address',
  ['compact', 'shareUrl'],
  [],
);
