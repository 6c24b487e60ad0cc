// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-connection.js';
import {wrap, type Wrapper} from './wrap.js';

/** The connection that the elements inside share. See `<vicolo-connection>`. */
export const VicoloConnection: Wrapper<'vicolo-connection'> = /* @__PURE__ */ wrap(
  'vicolo-connection',
  ['cloud', 'endpoint', 'renewToken', 'token'],
  [],
);
