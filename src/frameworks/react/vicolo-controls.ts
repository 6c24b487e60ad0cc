// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-controls.js';
import {wrap, type Wrapper} from './wrap.js';

/** Microphone, camera, sharing, panels, layout, full screen and leaving. See `<vicolo-controls>`. */
export const VicoloControls: Wrapper<'vicolo-controls'> = /* @__PURE__ */ wrap(
  'vicolo-controls',
  ['controls', 'session'],
  [],
);
