/** HTTP's Basic credentials, in UTF-8. */
export function basic(name: string, password: string): string {
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/**
 * Whether two texts are the same, in a time that tells nothing about where they differ or how long they are:
 * what is compared are their fingerprints under a key that nobody knows.
 */
export async function isSame(a: string, b: string): Promise<boolean> {
  const key = await crypto.subtle.generateKey({name: 'HMAC', hash: 'SHA-256'}, false, ['sign']);
  const [x, y] = await Promise.all([a, b].map((text) => fingerprint(key, text)));
  let difference = x && y ? 0 : 1;
  x?.forEach((byte, place) => (difference |= byte ^ (y?.[place] ?? 256)));
  return difference === 0;
}

async function fingerprint(key: CryptoKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
}
