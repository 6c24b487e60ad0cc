type Join = (url: string, token: string, options: unknown, signal: unknown, oldPath?: boolean) => Promise<unknown>;

/**
 * Where an address answers 404, livekit-client 2.23 tries the path of old servers, and where that answers 404 too, it
 * tries it again, for ever and without a pause. Here the second try fails. May go when the SDK stops by itself.
 */
export function tryOldPathOnce(engine: object): void {
  const holder = engine as {join?: Join};
  const join = holder.join?.bind(engine);
  if (!join) return;
  let tried = false;
  holder.join = (url, token, options, signal, oldPath = false) => {
    if (oldPath && tried) return Promise.reject(new Error('There is no media server at this address.'));
    tried = oldPath;
    return join(url, token, options, signal, oldPath);
  };
}
