// What a page downloads at once, by entry. A limit grows only for what every page of that entry uses at once;
// whatever is shown rarely is imported dynamically, and is left out here by itself.
import {readdirSync} from 'node:fs';
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
    name: 'cdn: one file, SDK and all (269 KiB)',
    path: 'cdn/vicolo-elements.min.js',
    // Dictionaries beside it: one of them, where it is needed.
    ignore: ['./words/*'],
    gzip: true,
    limit: `${269 * KIB} B`,
  },
  {
    name: 'cdn: in parts, before joining (69 KiB)',
    path: `cdn/split/parts/${elementsPart()}`,
    // Whatever it names is another part, which comes later.
    ignore: ['./*', '../*'],
    gzip: true,
    limit: `${69 * KIB} B`,
  },
];

function elementsPart() {
  const part = readdirSync('cdn/split/parts').find((name) => name.startsWith('elements-'));
  if (!part) throw new Error('cdn/split/ has no part with the elements. Run: npm run build');
  return part;
}
