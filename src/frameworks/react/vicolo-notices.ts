// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-notices.js';
import {wrap, type Wrapper} from './wrap.js';

/** Short notices of what happens in the room. See `<vicolo-notices>`. */
export const VicoloNotices: Wrapper<'vicolo-notices'> = /* @__PURE__ */ wrap(
  'vicolo-notices',
  ['session', 'sounds', 'withoutNotices'],
  [],
);
