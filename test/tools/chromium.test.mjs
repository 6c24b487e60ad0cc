import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {findChromium} from '../support/chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'vicolo-chromium-'));
after(() => rmSync(folder, {recursive: true}));

function program(name) {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe('findChromium', () => {
  const chrome = program('google-chrome');
  const chromium = program('chromium');

  it('takes CHROME_PATH before all else', () => {
    assert.equal(findChromium({CHROME_PATH: chrome, PATH: folder}), chrome);
  });

  it('refuses a wrong CHROME_PATH rather than taking another browser', () => {
    assert.throws(() => findChromium({CHROME_PATH: join(folder, 'nothing'), PATH: folder}), /CHROME_PATH/);
  });

  it('prefers chromium to google-chrome, wherever on the PATH they lie', () => {
    assert.equal(findChromium({PATH: ['', folder].join(delimiter)}), chromium);
  });

  it('says how to install one', () => {
    assert.throws(() => findChromium({PATH: '', HOME: folder}, 'darwin'), /apt-get install chromium/);
  });
});
