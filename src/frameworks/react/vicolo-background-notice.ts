// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-background-notice.js';
import {wrap, type Wrapper} from './wrap.js';

/** What became of the chosen background. See `<vicolo-background-notice>`. */
export const VicoloBackgroundNotice: Wrapper<'vicolo-background-notice'> = /* @__PURE__ */ wrap(
  'vicolo-background-notice',
  ['session'],
  [],
);
