// Style sheets are texts in templates, which minifiers leave alone: comments and indentation go here, from what `tsc` has written.
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const lean = (code) => code.replace(/\/\*.*?\*\//gs, '').replace(/\n\s+/g, '\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = 'dist/elements/styles';
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*$/m, '');
    writeFileSync(path, lean(code));
    rmSync(`${path}.map`); // its lines are elsewhere now
  }
}
