// Files that are written by a script and committed: written by it, or, with --check, only compared.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const isChecking = process.argv.includes('--check');

/**
 * @param {Map<string, string>} files path → text
 * @param {string[]} gone paths of files that were written once, and are no more
 */
export function settle(files, gone = []) {
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (isChecking && stale.length + gone.length) {
    const paths = [...stale.map(([path]) => path), ...gone];
    console.error(
      `Not what custom-elements.json says: ${paths.join(', ')}. Run: npm run manifest, and commit the result.`,
    );
    process.exit(1);
  }
  if (isChecking) return;
  for (const path of gone) rmSync(path);
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  }
}
