// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-chat.js';
import {wrap, type Wrapper} from './wrap.js';

/** Chat. See `<vicolo-chat>`. */
export const VicoloChat: Wrapper<'vicolo-chat'> = /* @__PURE__ */ wrap(
  'vicolo-chat',
  ['history', 'maxFileSize', 'session', 'withoutFiles', 'withoutPrivate'],
  [],
);
