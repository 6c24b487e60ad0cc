/** Throws where there is a document, that is in a page, however the code came there. */
export function requireServer(): void {
  if (!('document' in globalThis)) return;
  throw new Error(
    'vicolo-elements/server does not run where a document exists: everybody who opens the page could read the key and ' +
      'the secret of your app, and act as every member with them. Use it on your backend alone, and renew a key that ' +
      'has been in a page.',
  );
}
