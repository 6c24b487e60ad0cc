// Takes a picture of a part of the page and compares it with the one that is kept. `VICOLO_UPDATE=1` keeps it anew.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {changedPlaces} from './compare-pictures.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const UPDATES = Boolean(process.env.VICOLO_UPDATE);
const KEPT = at('../pictures/');
/** Not committed: what was seen instead. */
const SEEN = at('../pictures/seen/');

/** Pictures of one run, to be compared with one another. */
const held = new Map();

export const pictures = {
  name: 'vicolo-pictures',
  async executeCommand({command, payload, session}) {
    if (command !== 'vicolo-picture') return undefined;
    const {name, clip, hold, against} = payload;
    const page = session.browser.getPage(session.id);
    // Kept is what is there when nothing more comes.
    if (UPDATES && !hold && !against) await new Promise((resolve) => setTimeout(resolve, 1500));
    const picture = Buffer.from(await page.screenshot({clip, captureBeyondViewport: true}));
    if (hold) held.set(name, picture);
    if (hold) return {changed: []};
    if (against) return {changed: changedPlaces(held.get(against), picture)};
    return {changed: compareWithKept(name, picture)};
  },
};

function compareWithKept(name, picture) {
  const kept = `${KEPT}${name}.png`;
  if (UPDATES) writeFileSync(kept, picture);
  if (!existsSync(kept)) return [`test/pictures/${name}.png is not there. Run: VICOLO_UPDATE=1 npm test -- elements`];
  const changed = changedPlaces(readFileSync(kept), picture);
  if (changed.length === 0) return [];
  mkdirSync(SEEN, {recursive: true});
  writeFileSync(`${SEEN}${name}.png`, picture);
  return [`see test/pictures/seen/${name}.png, at`, ...changed.slice(0, 6)];
}
