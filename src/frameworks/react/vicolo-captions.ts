// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-captions.js';
import {wrap, type Wrapper} from './wrap.js';

/** Captions. See `<vicolo-captions>`. */
export const VicoloCaptions: Wrapper<'vicolo-captions'> = /* @__PURE__ */ wrap('vicolo-captions', ['session'], []);
