/** An unsigned token with a member token's claims: the kit reads `exp` and nothing else. */
export function memberJwt(claims: Record<string, unknown>): string {
  const encode = (value: unknown) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${encode({alg: 'HS256'})}.${encode({sub: 'member', iss: 'FlipFlop', ...claims})}.c2lnbmF0dXJl`;
}
