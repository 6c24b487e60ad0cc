// The pages of the sides.
import {listen} from '../sandbox/listen.js';
import {bundle} from './bundle.js';
import {SIDES, type SideName} from './sides/names.js';

export async function servePages(sides: readonly SideName[]) {
  const filesOf = (side: SideName) => bundle('side', new URL(SIDES[side].entry, import.meta.url));
  const pages = new Map(await Promise.all(sides.map(async (side) => [side, await filesOf(side)] as const)));
  return listen(({url = '/'}, response) => {
    const [, side = '', name = ''] = /^\/(\w+)\/(.*)$/.exec(url) ?? [];
    const files = pages.get(side as SideName);
    const text = name ? files?.get(name) : files && pageOf([...files.keys()]);
    const type = name.endsWith('.css') ? 'text/css' : name ? 'text/javascript' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, {'content-type': type});
    response.end(text);
  });
}

function pageOf(names: readonly string[]): string {
  const styles = names.filter((name) => name.endsWith('.css')).map((name) => `<link rel="stylesheet" href="${name}">`);
  return `<!doctype html><html lang="en"><title>Bench</title>${styles.join('')}
    <style>html, body, main, main > * { height: 100%; margin: 0; }</style>
    <main></main><script type="module" src="side.js"></script></html>`;
}
