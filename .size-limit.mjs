// What a page downloads at once, by entry. A limit grows only for what every page of that entry uses at once;
// whatever is shown rarely, or later, is imported dynamically, and is left out here by itself.
import {readdirSync} from 'node:fs';

const KIB = 1024;

const ENTRIES = [
  ['all elements with Lit, without the SDK', 'dist/index.js', 35],
  ['room list', 'dist/room-list.js', 22],
  ['room card', 'dist/room-card.js', 20],
  ['cloud, without any element', 'dist/cloud.js', 6],
  ['room, before joining', 'dist/room.js', 43],
  ['participant tile', 'dist/participant-tile.js', 19],
  ['controls', 'dist/controls.js', 24],
  ['connection', 'dist/elements/vicolo-connection.js', 16],
];

export default [
  ...ENTRIES.map(([name, path, limit]) => ({
    name: `${name} (${limit} KiB)`,
    path,
    gzip: true,
    limit: `${limit * KIB} B`,
    modifyEsbuildConfig: withoutLater,
  })),
  {
    name: 'room list, and the rooms in it (26 KiB)',
    path: 'dist/room-list.js',
    import: {
      'dist/room-list.js': '{ VicoloRoomList }',
      'dist/elements/room-list-rooms.js': '{ RoomListRooms, emptyTemplate }',
    },
    gzip: true,
    limit: `${26 * KIB} B`,
    modifyEsbuildConfig: withoutLater,
  },
  {
    name: 'cdn: one file, SDK and all (271 KiB)',
    path: 'cdn/vicolo-elements.min.js',
    // Dictionaries beside it: one of them, where it is needed.
    ignore: ['./words/*'],
    gzip: true,
    limit: `${271 * KIB} B`,
  },
  {
    name: 'cdn: in parts, before joining (35 KiB)',
    path: `cdn/split/parts/${elementsPart()}`,
    // Whatever it names is another part, which comes later.
    ignore: ['./*', '../*'],
    gzip: true,
    limit: `${35 * KIB} B`,
  },
];

/** Leaves out what comes by `import()`, unless it is imported at once as well. */
function withoutLater(config) {
  const later = {
    name: 'later',
    setup: ({onResolve}) =>
      onResolve({filter: /./}, ({kind, path}) => (kind === 'dynamic-import' ? {path, external: true} : undefined)),
  };
  return {...config, plugins: [...(config.plugins ?? []), later]};
}

function elementsPart() {
  const part = readdirSync('cdn/split/parts').find((name) => name.startsWith('elements-'));
  if (!part) throw new Error('cdn/split/ has no part with the elements. Run: npm run build');
  return part;
}
