import {VicoloError} from './errors.js';

/** The member API's two addresses, as the product's client SDK and REST notes give them. */
const KNOWN: Readonly<Record<string, string>> = {
  sandbox: 'https://api-sandbox.flipflop.cloud',
  production: 'https://api.flipflop.cloud',
};

/**
 * Reads what a page wrote as `endpoint`: `sandbox`, `production` or an absolute URL.
 * A token is about to be sent there, so only TLS will do, but for one's own machine.
 */
export function resolveEndpoint(value: string): URL {
  const text = value.trim();
  if (!text) throw new VicoloError('endpoint-missing', 'No endpoint was given. Use "sandbox", "production" or a URL.');
  const url = parse(KNOWN[text] ?? text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new VicoloError('endpoint-invalid', 'The endpoint is neither "sandbox", "production" nor an http(s) URL.');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new VicoloError('endpoint-invalid', 'The endpoint must have no user name, password, query or fragment.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new VicoloError('endpoint-insecure', `The endpoint at ${url.host} must use https: a token is sent to it.`);
  }
  return url;
}

/** Reads the address of a host's backend: a path of the page's own server, or a URL with the rules of an endpoint. */
export function resolveBackend(value: string, page: string = addressOfPage()): URL {
  const text = value.trim();
  const url = page ? parse(text, page) : parse(text);
  // What comes from the page's own server is as safe as the page.
  const isOwn = url && /^https?:/.test(url.protocol) && url.origin === parse(page)?.origin;
  if (isOwn && !/[?#@]/.test(url.href)) return url;
  return resolveEndpoint(url?.href ?? text);
}

/** Empty in Node. */
function addressOfPage(): string {
  return 'location' in globalThis ? globalThis.location.href : '';
}

/** Refuses a media server that must not get the media token: neither TLS nor this machine. */
export function checkMediaUrl(value: string): void {
  const url = parse(value);
  const isSafe =
    url && (/^(?:wss|https):$/.test(url.protocol) || (/^(?:ws|http):$/.test(url.protocol) && isLoopback(url.hostname)));
  if (!isSafe) {
    throw new VicoloError('media-url-invalid', "The cloud's webRtcServerUrl is not a wss: URL, so it was not used.");
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function parse(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
