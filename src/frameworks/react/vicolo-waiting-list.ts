// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-waiting-list.js';
import {wrap, type Wrapper} from './wrap.js';

/** People at the door. See `<vicolo-waiting-list>`. */
export const VicoloWaitingList: Wrapper<'vicolo-waiting-list'> = /* @__PURE__ */ wrap(
  'vicolo-waiting-list',
  ['brief', 'session'],
  [],
);
