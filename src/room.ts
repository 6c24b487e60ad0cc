// `<vicolo-room>` with its looks, for pages that surely show one; `vicolo-elements` alone downloads them when one is there.
import './elements/looks/room-looks.js';
export * from './elements/vicolo-room.js';
