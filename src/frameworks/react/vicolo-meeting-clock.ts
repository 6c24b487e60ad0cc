// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-meeting-clock.js';
import {wrap, type Wrapper} from './wrap.js';

/** The time in the meeting. See `<vicolo-meeting-clock>`. */
export const VicoloMeetingClock: Wrapper<'vicolo-meeting-clock'> = /* @__PURE__ */ wrap(
  'vicolo-meeting-clock',
  ['session'],
  [],
);
