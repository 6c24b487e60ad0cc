// `<vicolo-participant-tile>` with its looks, for pages that surely show one; `vicolo-elements` alone downloads them when one is there.
import './elements/looks/participant-tile-looks.js';
export * from './elements/vicolo-participant-tile.js';
