/**
 * When a token says it ends, in milliseconds since 1970. `undefined` where it does not say so in the usual way:
 * the token is opaque otherwise, and only the cloud's 401 tells then.
 */
export function readExpiry(token: string): number | undefined {
  try {
    const part = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(part));
    const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : undefined;
    return typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
