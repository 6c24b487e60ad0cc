// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-hand.js';
import {wrap, type Wrapper} from './wrap.js';

/** The button that raises a hand. See `<vicolo-hand>`. */
export const VicoloHand: Wrapper<'vicolo-hand'> = /* @__PURE__ */ wrap('vicolo-hand', ['session'], []);
