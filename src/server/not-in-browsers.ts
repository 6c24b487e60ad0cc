// What a bundler for browsers finds in the place of this entry. It exports nothing, so that such a build fails, and
// what comes through all the same fails here.
export {};

throw new Error(
  'vicolo-elements/server must not be in a browser: it works with the key and the secret of your app, and whoever has ' +
    'them can act as every member. Import it on your backend, and let the page ask that.',
);
