// No bundler: the page's own files, the kit's single file, and the hash that came with it.
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const cdn = 'node_modules/vicolo-elements/cdn';
const {'vicolo-elements.min.js': hash} = JSON.parse(readFileSync(`${cdn}/integrity.json`, 'utf8'));
mkdirSync('dist', {recursive: true});
copyFileSync(`${cdn}/vicolo-elements.min.js`, 'dist/vicolo-elements.min.js');
copyFileSync('src/page.js', 'dist/page.js');
writeFileSync('dist/index.html', readFileSync('index.html', 'utf8').replace('sha384-…', hash));
