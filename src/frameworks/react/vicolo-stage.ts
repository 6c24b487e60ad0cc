// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-stage.js';
import {wrap, type Wrapper} from './wrap.js';

/** The tiles of a room. See `<vicolo-stage>`. */
export const VicoloStage: Wrapper<'vicolo-stage'> = /* @__PURE__ */ wrap(
  'vicolo-stage',
  ['layout', 'overflow', 'renderTile', 'selfView', 'session', 'side'],
  [],
);
