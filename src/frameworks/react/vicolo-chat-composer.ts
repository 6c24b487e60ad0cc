// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-chat-composer.js';
import {wrap, type Wrapper} from './wrap.js';

/** The field for a message, with its reader and files. See `<vicolo-chat-composer>`. */
export const VicoloChatComposer: Wrapper<'vicolo-chat-composer'> = /* @__PURE__ */ wrap(
  'vicolo-chat-composer',
  ['session', 'withoutFiles', 'withoutPrivate'],
  [],
);
