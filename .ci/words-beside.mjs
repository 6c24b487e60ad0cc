// Keeps the dictionaries out of the builds for pages: each becomes `words/<language>.js` of its own, downloaded when needed.
import {dirname, join} from 'node:path';
import {build} from 'esbuild';

/** A plugin of Vite. `folder`: as the module sees it that loads them. Dictionaries of the languages `inside` stay in it. */
export function wordsBeside({folder, inside = []}) {
  const beside = new Map();
  return {
    name: 'words-beside',
    enforce: 'pre',
    resolveId(source, importer) {
      const language = /^\.\/([\w-]+)\/\1\.js$/.exec(source)?.[1];
      if (!language || !importer?.endsWith('/words/languages.ts') || inside.includes(language)) return null;
      beside.set(language, join(dirname(importer), source.replace(/js$/, 'ts')));
      // What an import() names is looked for beside the module that says it.
      return {id: `${folder}/${language}.js`, external: 'absolute'};
    },
    async generateBundle() {
      for (const [language, path] of beside) {
        this.emitFile({type: 'asset', fileName: `words/${language}.js`, source: await oneFile(path)});
      }
    },
  };
}

async function oneFile(path) {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0].text;
}
