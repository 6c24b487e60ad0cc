// What a page downloads at once, by entry. A limit grows only for what every page of that entry uses at once;
// whatever is shown rarely is imported dynamically, and is left out here by itself.
import {lazyModules} from './.ci/lazy-modules.mjs';

const KIB = 1024;

const ENTRIES = [
  ['all elements with Lit, without the SDK', 'dist/index.js', 71],
  ['room list', 'dist/elements/vicolo-room-list.js', 26],
  ['room card', 'dist/elements/vicolo-room-card.js', 21],
  ['cloud, without any element', 'dist/cloud.js', 6],
  ['room, before joining', 'dist/elements/vicolo-room.js', 43],
  ['participant tile', 'dist/elements/vicolo-participant-tile.js', 19],
  ['controls', 'dist/elements/vicolo-controls.js', 24],
  ['connection', 'dist/elements/vicolo-connection.js', 17],
];

export default [
  ...ENTRIES.map(([name, path, limit]) => ({
    name: `${name} (${limit} KiB)`,
    path,
    ignore: ['livekit-client', ...lazyModules(path).map((file) => `*/${file}`)],
    gzip: true,
    limit: `${limit * KIB} B`,
  })),
  {
    name: 'cdn: one file, SDK and all (256 KiB)',
    path: 'cdn/vicolo-elements.min.js',
    // Dictionaries beside it: one of them, where it is needed.
    ignore: ['./words/*'],
    gzip: true,
    limit: `${256 * KIB} B`,
  },
];
