// The kit as it would come from npm.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = (...args: string[]) => execFileSync('npm', args, {cwd: root, encoding: 'utf8'});

export interface PackedKit {
  /** What apps call `file:vicolo-elements.tgz`. */
  readonly tarball: string;
  remove(): void;
}

/** Builds the kit and packs it. */
export function packKit(): PackedKit {
  npm('run', '--silent', 'build');
  const folder = mkdtempSync(join(tmpdir(), 'vicolo-kit-'));
  const packed = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
    readonly filename: string;
  }[];
  const tarball = join(folder, 'vicolo-elements.tgz');
  renameSync(join(folder, packed[0]!.filename), tarball);
  return {tarball, remove: () => rmSync(folder, {recursive: true})};
}
