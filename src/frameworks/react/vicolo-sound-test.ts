// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-sound-test.js';
import {wrap, type Wrapper} from './wrap.js';

/** A test sound. See `<vicolo-sound-test>`. */
export const VicoloSoundTest: Wrapper<'vicolo-sound-test'> = /* @__PURE__ */ wrap(
  'vicolo-sound-test',
  ['session', 'withLabel'],
  [],
);
