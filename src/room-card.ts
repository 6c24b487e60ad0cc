// `<vicolo-room-card>` with its looks, for pages that surely show one; `vicolo-elements` alone downloads them when one is there.
import './elements/looks/room-card-looks.js';
export * from './elements/vicolo-room-card.js';
