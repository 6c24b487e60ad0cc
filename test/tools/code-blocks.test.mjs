// Whatever code the documents show compiles against the kit's types; tags, attributes, tokens and parts are there.
// docs/frameworks.md is apart: its code is that of apps that are built and run (frameworks.test.mjs).
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {partsOf, published, tokens} from './inventory.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'frameworks.md');
const blocks = ['README.md', ...pages.map((name) => `docs/${name}`)].flatMap(blocksOf);

function blocksOf(document) {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, code], i) => ({
    language,
    code,
    name: `${document}, block ${i + 1}`,
    file: join(root, 'test/tools', `${document.replaceAll(/\W/g, '-')}-${i + 1}.ts`),
  }));
}

/** What examples take from around them: the page's elements, and functions that are the reader's own. */
const AROUND = `
  import type * as kit from 'vicolo-elements';
  import type * as backend from 'vicolo-elements/server';
  declare global {
    const room: kit.VicoloRoom;
    const server: backend.AppServer;
    const moderation: kit.Moderation;
    const viaBackend: typeof kit.viaBackend;
    const toNodeHandler: typeof backend.toNodeHandler;
    const renewToken: backend.Handler;
    const rooms: backend.Handler;
    const waiting: backend.WaitingRoom;
    const userOf: (request: Request) => Promise<backend.MemberProfile | undefined>;
    const findUserBySession: (cookie: string) => Promise<{id: string; name: string; picture: string} | undefined>;
    const isTeacher: (id: string) => Promise<boolean>;
    const attendance: Record<'begin' | 'end', (room: number, user: string, at: unknown) => void>;
    const poll: {show(data: unknown, from: string): void};
    const app: any; // of whichever framework the host has
    interface Document {
      getElementById(id: 'cloud'): kit.VicoloConnection;
      getElementById(id: 'list'): kit.VicoloRoomList;
      getElementById(id: 'room'): kit.VicoloRoom;
    }
    interface Element {
      setAttribute(name: string, value: number): void; // browsers make text of it
    }
    const process: {env: Record<string, string>};
  }`;

const scriptsOf = ({language, code}) =>
  language === 'html'
    ? [...code.matchAll(/<script[^>]*>((?:(?!<\/script>)[\s\S])+)<\/script>/g)].map(([, script]) => script).join('\n;')
    : code;

const sources = new Map([[join(root, 'test/tools/around.ts'), AROUND]]);
for (const block of blocks) {
  if (['js', 'ts', 'html'].includes(block.language)) sources.set(block.file, `${scriptsOf(block)}\nexport {};`);
}

/** The problems of all blocks at once, since the kit is then compiled once. */
function problems() {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    skipLibCheck: true,
    noEmit: true,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    // The examples are JavaScript: nobody writes types or asks whether an element is there.
    noImplicitAny: false,
    strict: false,
    paths: {
      'vicolo-elements': [join(root, 'src/index.ts')],
      'vicolo-elements/server': [join(root, 'src/server/index.ts')],
      'vicolo-elements/cloud.js': [join(root, 'src/cloud.ts')],
      'vicolo-elements/*.js': [join(root, 'src/elements/vicolo-*.ts')],
    },
  };
  const host = ts.createCompilerHost(options);
  const {readFile, fileExists, getSourceFile} = host;
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    sources.has(file)
      ? ts.createSourceFile(file, sources.get(file), ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((one) => {
      const at = source.getLineAndCharacterOfPosition(one.start ?? 0).line;
      return {
        file,
        text: `${sources.get(file).split('\n')[at]}\n  ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`,
      };
    });
  });
}

describe('code in documents', () => {
  const found = problems();

  it('is much', () => assert.ok(sources.size > 25, String(sources.size)));

  it('is read with what is around it', () => {
    assert.deepEqual(
      found.filter(({file}) => file.endsWith('around.ts')),
      [],
    );
  });

  for (const {name, file} of blocks.filter((block) => sources.has(block.file))) {
    it(`compiles: ${name}`, () => {
      assert.deepEqual(
        found.filter((one) => one.file === file).map(({text}) => text),
        [],
      );
    });
  }

  for (const {name, code} of blocks.filter(({language}) => language === 'html')) {
    it(`has tags and attributes of the kit: ${name}`, () => {
      for (const [, tag, rest] of code.matchAll(/<(vicolo-[\w-]+)([^>]*)>/g)) {
        const {attributes} = published(tag);
        const used = [...rest.replaceAll(/"[^"]*"/g, '').matchAll(/[\w-]+/g)].map(([attribute]) => attribute);
        const own = used.filter((one) => !['id', 'class', 'slot', 'hidden'].includes(one) && !attributes.includes(one));
        assert.deepEqual(own, [], `<${tag}> has no such attribute`);
      }
    });
  }

  for (const {name, code} of blocks.filter(({language}) => language === 'css' || language === 'html')) {
    it(`has tokens and parts of the kit: ${name}`, () => {
      const set = [...code.matchAll(/--vicolo-[\w-]+/g)].map(([token]) => token);
      assert.deepEqual(
        set.filter((token) => !tokens.has(token)),
        [],
      );
      for (const [, tag, part] of code.matchAll(/(vicolo-[\w-]+)[^\s{,]*::part\(([\w-]+)\)/g)) {
        assert.ok(partsOf(tag).has(part), `<${tag}> has no part ${part}`);
      }
    });
  }
});
