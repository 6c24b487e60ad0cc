import {readFileSync} from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export const PACKAGE = manifest.name;

/** The importable modules that package.json publishes: `{name: 'room', specifier: 'vicolo-elements/room.js', file}`. */
const ALL = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([key, {default: file}]) => ({
    name: key === '.' ? 'index' : key.slice(2).replace(/\.js$/, ''),
    specifier: key === '.' ? PACKAGE : `${PACKAGE}/${key.slice(2)}`,
    file: file.slice(2),
  }));

const isForServers = ({name}) => name === 'server';
/** For pages, which frameworks also load on their servers. */
export const ENTRIES = ALL.filter((entry) => !isForServers(entry));
/** For backends alone. */
export const SERVER_ENTRIES = ALL.filter(isForServers);
