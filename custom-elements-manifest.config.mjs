// The manifest describes the tags as published: paths to dist/, public members only, sorted.

/** Registration goes through a guarded `define('vicolo-…', Class)`, which the analyzer does not know. */
const readDefine = {
  name: 'vicolo-define',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, type] = node.arguments;
    if (!tag || !type || !ts.isStringLiteral(tag) || !ts.isIdentifier(type)) return;
    const declaration = moduleDoc.declarations?.find(({name}) => name === type.text);
    if (!declaration) return;
    Object.assign(declaration, {tagName: tag.text, customElement: true});
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: {name: type.text, module: moduleDoc.path},
      },
    ];
  },
};

const publish = {
  name: 'vicolo-publish',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules
      .filter((module) => module.declarations?.some(({tagName}) => tagName))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const {declarations} of manifest.modules) {
      for (const declaration of declarations) {
        // The analyzer guesses at events by their dispatching; what the class says of itself is whole.
        declaration.events = declaration.events?.filter(({name}) => name.startsWith('vicolo-'));
        const lang = declaration.attributes?.find(({name}) => name === 'lang');
        if (lang)
          lang.description =
            'The language of the words, such as `ko`; the nearest one around counts, English where there is none.';
        declaration.members = declaration.members?.filter(isPublic).sort((a, b) => (a.name < b.name ? -1 : 1));
      }
    }
    pointToDist(manifest);
  },
};

function isPublic({name, privacy}) {
  return privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !name.startsWith('_');
}

function pointToDist(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (['path', 'module'].includes(key) && typeof inner === 'string') {
      value[key] = inner.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    } else pointToDist(inner);
  }
}

export default {
  // All of the folder is read, so that what a base class gives is known; only modules with a tag are published.
  globs: ['src/elements/**/*.ts', 'src/binding/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [readDefine, publish],
};
