import {readFileSync} from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export const PACKAGE = manifest.name;

/** The importable modules that package.json publishes: `{name: 'room', specifier: 'vicolo-elements/room.js', file}`. */
export const ENTRIES = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([key, {default: file}]) => ({
    name: key === '.' ? 'index' : key.slice(2).replace(/\.js$/, ''),
    specifier: key === '.' ? PACKAGE : `${PACKAGE}/${key.slice(2)}`,
    file: file.slice(2),
  }));
