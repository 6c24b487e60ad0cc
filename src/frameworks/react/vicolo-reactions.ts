// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-reactions.js';
import {wrap, type Wrapper} from './wrap.js';

/** Sends reactions. See `<vicolo-reactions>`. */
export const VicoloReactions: Wrapper<'vicolo-reactions'> = /* @__PURE__ */ wrap('vicolo-reactions', ['session'], []);
