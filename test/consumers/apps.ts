// The apps, each in a folder of its own; `name` is also the person who visits it.
import type {AppChoice} from './installed-app.js';

export interface App extends AppChoice {
  readonly name: string;
  /** React shows there, in development, what does not clean up after itself. */
  readonly strictMode?: true;
  /** Says which file it wants by its hash. */
  readonly hashed?: true;
}

const ALL: readonly App[] = [
  {name: 'plain', app: 'plain', hashed: true},
  {name: 'vite', app: 'vite'},
  {name: 'react-19', app: 'react-19', strictMode: true},
  {name: 'react-18', app: 'react-18', strictMode: true},
  {name: 'react-19-components', app: 'react-19', sources: 'react-18', strictMode: true},
  {name: 'next', app: 'next', built: 'out', production: true},
  {name: 'vue', app: 'vue'},
  {name: 'svelte', app: 'svelte'},
  {name: 'angular', app: 'angular', built: 'dist/browser'},
];

/** All, or those that `VICOLO_CONSUMERS` names. */
const wanted = process.env['VICOLO_CONSUMERS']?.split(',');
export const APPS = ALL.filter(({name}) => !wanted || wanted.includes(name));
