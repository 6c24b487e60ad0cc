/** Where the two APIs of FlipFlop Cloud are. */
export interface Endpoints {
  /** What a backend asks with key and secret. */
  readonly server: string;
  /** What is asked with a member's access token. */
  readonly member: string;
}

/**
 * Assumed: that the server API is at the hosts of the product's guide ("portal…"), and the member API at those of its
 * client SDK ("api…"). The published notes name both and do not say which serves what; a URL settles it.
 */
const KNOWN: Readonly<Record<string, Endpoints>> = {
  sandbox: {server: 'https://portal-sandbox.flipflop.cloud', member: 'https://api-sandbox.flipflop.cloud'},
  production: {server: 'https://portal.flipflop.cloud', member: 'https://api.flipflop.cloud'},
};

/** Reads `endpoint` and `memberEndpoint`. Throws where a key or a token would go over an open line. */
export function resolveEndpoints(endpoint: string, memberEndpoint: string = endpoint): Endpoints {
  return {
    server: KNOWN[endpoint]?.server ?? checked('endpoint', endpoint),
    member: KNOWN[memberEndpoint]?.member ?? checked('memberEndpoint', memberEndpoint),
  };
}

function checked(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`${name} is neither "sandbox", "production" nor an http(s) URL.`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new TypeError(`${name} must have no user name, password, query or fragment.`);
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new TypeError(`${name} (${url.host}) must use https: the secret of your app is sent to it.`);
  }
  return url.href.replace(/\/+$/, '');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
