// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-tile-marks.js';
import {wrap, type Wrapper} from './wrap.js';

/** A raised hand and reactions over a picture. See `<vicolo-tile-marks>`. */
export const VicoloTileMarks: Wrapper<'vicolo-tile-marks'> = /* @__PURE__ */ wrap(
  'vicolo-tile-marks',
  ['participant', 'session'],
  [],
);
