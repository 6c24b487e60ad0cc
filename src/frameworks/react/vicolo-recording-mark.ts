// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-recording-mark.js';
import {wrap, type Wrapper} from './wrap.js';

/** The sign of a recording. See `<vicolo-recording-mark>`. */
export const VicoloRecordingMark: Wrapper<'vicolo-recording-mark'> = /* @__PURE__ */ wrap(
  'vicolo-recording-mark',
  ['session'],
  [],
);
