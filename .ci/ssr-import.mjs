// Frameworks import components on the server too: every entry has to load in plain Node, without a DOM.
import {spawnSync} from 'node:child_process';
import {ENTRIES, SERVER_ENTRIES} from './entries.mjs';

let failed = false;
for (const {specifier} of [...ENTRIES, ...SERVER_ENTRIES]) {
  // Each in a process of its own, since Lit puts a stand-in for customElements in place once it is loaded.
  const code = `await import('${specifier}'); if (globalThis.document) throw new Error('this is not plain Node');`;
  const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8'});
  if (status === 0) {
    console.log(`${specifier} loads`);
    continue;
  }
  failed = true;
  console.error(`${specifier} cannot be imported in Node:\n${stderr}`);
}
if (failed) {
  console.error('Nothing at the top of a module, in a static field or in a constructor may touch the DOM.');
  process.exit(1);
}
