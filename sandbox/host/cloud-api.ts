// What this host's backend asks of FlipFlop Cloud with its key and secret, which never leave the backend.

export interface CloudAccess {
  /** Where the app server API is, for example https://portal-sandbox.flipflop.cloud */
  readonly url: string;
  /** `/v2/apps/me`, or `/v2/vicollo-apps/me` for apps of the other generation. */
  readonly basePath: string;
  readonly key: string;
  readonly secret: string;
}

/** Logs a member in, creating the member where missing. Resolves to the member access token. */
export async function logIn(access: CloudAccess, appUserId: string, appUserName: string): Promise<string> {
  const {accessToken} = (await call(access, 'POST', '/members/login', {appUserId, appUserName})) as {
    accessToken: string;
  };
  return accessToken;
}

/** Names the address that hears of joins and leaves, and the credentials that prove that the cloud is the caller. */
export async function registerWebhook(access: CloudAccess, url: string, accessId: string, accessPassword: string) {
  await call(access, 'PUT', '/callback-api', {url, accessId, accessPassword});
}

async function call({url, basePath, key, secret}: CloudAccess, method: string, path: string, body: object) {
  const authorization = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
  const response = await fetch(`${url}${basePath}${path}`, {
    method,
    headers: {authorization, 'content-type': 'application/json'},
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`FlipFlop Cloud answered ${response.status} to ${method} ${path}.`);
  return (await response.json()) as unknown;
}
