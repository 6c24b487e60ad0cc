// No bundler: the page's own files, the kit's single file with what lies beside it, and the hash that came with it.
import {copyFileSync, cpSync, readFileSync, writeFileSync} from 'node:fs';

cpSync('node_modules/vicolo-elements/cdn', 'dist', {recursive: true});
copyFileSync('src/page.js', 'dist/page.js');
const {'vicolo-elements.min.js': hash} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
writeFileSync('dist/index.html', readFileSync('index.html', 'utf8').replace('sha384-…', hash));
