import {listen, type Listening} from '../sandbox/listen.js';
import {bundle} from './bundle.js';

/** A page with one script. */
export async function serveBundle(entry: URL): Promise<Listening> {
  const files = await bundle('page', entry);
  return listen(({url = '/'}, response) => {
    const script = files.get(url.slice(1));
    response.writeHead(200, {'content-type': script ? 'text/javascript' : 'text/html'});
    response.end(
      script ?? '<!doctype html><title>Bench</title><main></main><script type="module" src="/page.js"></script>',
    );
  });
}
