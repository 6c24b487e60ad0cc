// `<vicolo-controls>` with its looks, for pages that surely show one; `vicolo-elements` alone downloads them when one is there.
import './elements/looks/controls-looks.js';
export * from './elements/vicolo-controls.js';
