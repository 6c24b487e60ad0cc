// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-device-menu.js';
import {wrap, type Wrapper} from './wrap.js';

/** Chooses a device. See `<vicolo-device-menu>`. */
export const VicoloDeviceMenu: Wrapper<'vicolo-device-menu'> = /* @__PURE__ */ wrap(
  'vicolo-device-menu',
  ['kind', 'session', 'withLabel'],
  [],
);
