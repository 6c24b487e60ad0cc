// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-participants.js';
import {wrap, type Wrapper} from './wrap.js';

/** The list of people. See `<vicolo-participants>`. */
export const VicoloParticipants: Wrapper<'vicolo-participants'> = /* @__PURE__ */ wrap(
  'vicolo-participants',
  ['session', 'shareUrl'],
  [],
);
