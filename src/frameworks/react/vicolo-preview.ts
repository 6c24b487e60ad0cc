// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-preview.js';
import {wrap, type Wrapper} from './wrap.js';

/** How one will be seen and heard. See `<vicolo-preview>`. */
export const VicoloPreview: Wrapper<'vicolo-preview'> = /* @__PURE__ */ wrap('vicolo-preview', ['session'], []);
