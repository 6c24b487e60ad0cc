// Written by `npm run manifest` from custom-elements.json; not by hand.
import '../../elements/vicolo-participant-tile.js';
import {wrap, type Wrapper} from './wrap.js';

/** A participant's video, name and state. See `<vicolo-participant-tile>`. */
export const VicoloParticipantTile: Wrapper<'vicolo-participant-tile'> = /* @__PURE__ */ wrap(
  'vicolo-participant-tile',
  ['local', 'participant', 'session', 'source'],
  [],
);
