/**
 * Builds what goes to Google: dist/Code.js, dist/appsscript.json and the self-contained sidebar.
 *
 * The settings below are not taste: each of their opposites silently produced a script without menus, triggers or
 * custom functions (see README, "What the bundle must survive"). test/bundle proves the outcome on the built file.
 */
import { copyFileSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';

const root = dirname(fileURLToPath(import.meta.url));
const dist = resolve(root, 'dist');

/** Bundles src/sidebar into one HTML file without a single outside request. */
async function renderSidebar() {
  const [script] = (
    await build({
      entryPoints: [resolve(root, 'src/sidebar/main.tsx')],
      bundle: true,
      write: false,
      minify: true,
      charset: 'utf8',
      target: 'es2020',
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      legalComments: 'none',
      // HtmlService deletes what looks like a comment inside a template literal (https://…) and the sidebar stays blank.
      supported: { 'template-literal': false },
      // Papa Parse could fetch files by their address; in here nothing can.
      define: { XMLHttpRequest: 'undefined' },
    })
  ).outputFiles;
  // Comments fall away here too, so that nothing in the page looks like one.
  const style = await transform(readFileSync(resolve(root, 'src/sidebar/sidebar.css'), 'utf8'), {
    loader: 'css',
    minifyWhitespace: true,
    charset: 'utf8',
  });
  const page = readFileSync(resolve(root, 'src/sidebar/sidebar.html'), 'utf8');
  // A literal "</script" inside the code would end the element; functions keep "$" in the code from being read as a pattern.
  const code = script.text.replaceAll('</script', '<\\/script');
  return page.replace('/* style */', () => style.code.trim()).replace('/* script */', () => code);
}

/** Adds the manifest and the sidebar beside the bundle. */
class PushedFiles {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('PushedFiles', compilation => {
      compilation.hooks.processAssets.tapPromise('PushedFiles', async () => {
        compilation.emitAsset('Sidebar.html', new RawSource(await renderSidebar()));
      });
    });
    compiler.hooks.afterEmit.tap('PushedFiles', () => {
      copyFileSync(resolve(root, 'appsscript.json'), resolve(dist, 'appsscript.json'));
    });
  }
}

/**
 * Puts the one module that holds all the code, `id(…){…}` in the table of modules, into brackets: `id:(function(…){…})`. V8 only skims a
 * function that it may never need and reads it again when it is called; one in brackets it reads once. Half of what loading costs.
 */
function readOnce(code) {
  const modules = [];
  const find = node => {
    if (node?.type === 'Property' && node.method && node.value.params.length === 3) modules.push(node);
    else for (const part of Object.values(node ?? {})) if (part && typeof part === 'object') find(part);
  };
  find(parse(code, { ecmaVersion: 2020, sourceType: 'script' }));
  const [only, another] = modules;
  if (!only || another) throw new Error('Code.js is no longer one table with one module.');
  const text = code.slice(only.value.start, only.end);
  return `${code.slice(0, only.key.end)}:(function${text})${code.slice(only.end)}`;
}

/**
 * Minifies everything behind the stubs and leaves the stubs alone: Google reads their names, parameters and comments. The entry's own
 * copy of the comments falls away with it, which would otherwise be loaded for every cell.
 */
class MinifiedBehindStubs {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('MinifiedBehindStubs', compilation => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'MinifiedBehindStubs', stage }, async () => {
        const code = String(compilation.getAsset('Code.js').source.source());
        const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
        const end = body.filter(({ type }) => type === 'FunctionDeclaration').at(-1).end;
        // With a format, esbuild would wrap the code; it is wrapped already.
        const behind = await transform(code.slice(end), { minify: true, target: 'es2020', charset: 'utf8', legalComments: 'none' });
        compilation.updateAsset('Code.js', new sources.RawSource(`${code.slice(0, end)}\n${readOnce(behind.code)}`));
      });
    });
  }
}

const LANGUAGES = resolve(root, 'src/languages');

/** Texts and lists of texts, nothing that a round trip through JSON would change. */
function assertTexts(value, where) {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return;
  if (typeof value !== 'object' || ![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)))
    throw new Error(`${where} is no text: the language cannot be folded.`);
  for (const [key, part] of Object.entries(value)) assertTexts(part, `${where}.${key}`);
}

/** What the server shows of a language. */
async function textsOf(code) {
  const parts = ['workbook', 'spoken', 'playbooks'];
  const { outputFiles } = await build({
    stdin: { contents: `export { ${parts.join(', ')} } from './${code}';`, resolveDir: LANGUAGES, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const texts = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  const own = Object.fromEntries(parts.map(part => [part, texts[part]]));
  assertTexts(own, code);
  return own;
}

const isGroup = value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of all texts, which are the same in every language: groups within groups, and 0 in place of each text or list of texts. */
const shapeOf = texts => (isGroup(texts) ? Object.fromEntries(Object.entries(texts).map(([name, part]) => [name, shapeOf(part)])) : 0);

/** The texts in the order of the shape. A language with a name more or less could not be told apart from one that is whole. */
function leavesOf(texts, shape, where) {
  if (shape === 0) return [texts];
  const names = Object.keys(shape);
  if (!isGroup(texts) || names.length !== Object.keys(texts).length) throw new Error(`${where} has other texts than English.`);
  return names.flatMap(name => leavesOf(texts[name], shape[name], `${where}.${name}`));
}

const english = textsOf('en').then(shapeOf);

/**
 * A language as one text of JSON: V8 passes over a text far faster than over the same words as code. The names of the texts stand once for
 * all languages. The sidebar's words stand in the sidebar.
 */
async function languageModule(code) {
  const leaves = leavesOf(await textsOf(code), await english, code);
  return `import { unfold } from 'language:names'; export const { workbook, spoken, playbooks } = unfold(${JSON.stringify(JSON.stringify(leaves))});`;
}

/** The names alone, `lists{,steps{,idea,brief,},menu{,…`: a quarter shorter than as JSON, and one cut at the commas takes them apart. */
const namesText = shape =>
  Object.entries(shape)
    .map(([name, part]) => {
      if (!/^[\w-]+$/.test(name)) throw new Error(`“${name}” cannot stand among the names of the texts: letters, digits, _ and - only.`);
      return part === 0 ? `${name},` : `${name}{,${namesText(part)}},`;
    })
    .join('');

/** Written for code that has not warmed up: every call of the script unfolds its language anew. */
async function namesModule() {
  return `const names = ${JSON.stringify(`${namesText(await english)}}`)};
export function unfold(text) {
  const leaves = JSON.parse(text), tokens = names.split(',');
  let at = 0, next = 0;
  const group = () => {
    const made = {};
    for (let token = tokens[at++]; token !== '}'; token = tokens[at++]) {
      if (token.endsWith('{')) made[token.slice(0, -1)] = group();
      else made[token] = leaves[next++];
    }
    return made;
  };
  return group();
}`;
}

/**
 * Leaves each language asleep until somebody speaks it. A call of the script speaks one or two of four, and texts are half of the code that
 * every cell loads: V8 only skims a function nobody calls. The registry imports its languages as any module does; here each import becomes
 * an object that wakes the language when it is asked for a part of it.
 */
const sleepingLanguages = {
  name: 'sleeping-languages',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /languages[\\/]index\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^import \* as (\w+) from '\.\/\1';$/gm,
        (_, code) =>
          `const ${code} = (() => { let awake; const wake = () => (awake ??= require('language:${code}')); return { get workbook() { return wake().workbook; }, get spoken() { return wake().spoken; }, get playbooks() { return wake().playbooks; } }; })();`,
      ),
      loader: 'ts',
    }));
    onResolve({ filter: /^language:/ }, ({ path }) => ({ path: path.slice('language:'.length), namespace: 'language' }));
    onLoad({ filter: /.*/, namespace: 'language' }, async ({ path }) => ({
      contents: await (path === 'names' ? namesModule() : languageModule(path)),
      loader: 'js',
    }));
  },
};

/**
 * The same for libraries that prepare tables while they load and that few calls need: a package of statistics is one function, the parser of
 * addresses one class.
 */
const SLEEPING = [
  { filter: /^@stdlib\//, awake: path => `export default (...given) => (awake ??= require('${path}'))(...given);` },
  { filter: /^whatwg-url-minimum$/, awake: path => `export function URL(text) { return new (awake ??= require('${path}').URL)(text); }` },
];

const sleepingLibraries = {
  name: 'sleeping-libraries',
  setup({ onLoad, onResolve }) {
    for (const [place, { filter, awake }] of SLEEPING.entries()) {
      const namespace = `asleep-${place}`;
      onResolve({ filter }, ({ path, namespace: from, importer }) =>
        from === namespace || importer.includes('node_modules') ? undefined : { path, namespace },
      );
      onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: `let awake; ${awake(path)}`, resolveDir: root }));
    }
  },
};

/**
 * What the package of statistics brings along for engines from before 2015, feature by feature with its tests and its messages. V8 has
 * all of it; the real thing takes its place.
 */
const NATIVE = {
  '@stdlib/utils-define-property': 'Object.defineProperty',
  '@stdlib/array-float64': 'Float64Array',
  '@stdlib/array-uint32': 'Uint32Array',
  '@stdlib/array-uint16': 'Uint16Array',
  '@stdlib/array-uint8': 'Uint8Array',
};

const withoutPolyfills = {
  name: 'without-polyfills',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@stdlib\// }, ({ path }) => (path in NATIVE ? { path, namespace: 'native' } : undefined));
    onLoad({ filter: /.*/, namespace: 'native' }, ({ path }) => ({ contents: `module.exports = ${NATIVE[path]};` }));
  },
};

/** Where the build keeps what it makes on the way. */
const MADE = resolve(root, 'node_modules/.cache/quarterdeck');

/**
 * Bundles a file of src with all it imports into one module: unused library code falls away (webpack's own shaking leaves it to a minimizer
 * that may not rename) and names inside are shortened. Without this step Code.js is a sixth larger and takes twice as long to load, for
 * every cell.
 */
async function bundleModule(name, plugins) {
  const outfile = resolve(MADE, `${name}.mjs`);
  await build({
    entryPoints: [resolve(root, `src/${name}.ts`)],
    bundle: true,
    outfile,
    format: 'esm',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // Apps Script has no atob, which the URL library asks for while it loads.
    inject: [resolve(root, 'src/core/utm/base64.ts')],
    plugins,
  });
  return outfile;
}

/** The entry is written from the records of the functions, so that names, parameters and help stand in one place. */
async function writeEntry() {
  const [entry] = await Promise.all([
    bundleModule('entry', []),
    bundleModule('server', [sleepingLanguages, withoutPolyfills, sleepingLibraries]),
  ]);
  const { entryText } = await import(pathToFileURL(entry).href);
  const file = resolve(MADE, 'main.js');
  writeFileSync(file, entryText('./server.mjs'));
  // As webpack will call it, wherever node_modules is linked from: the plugin looks for the entry by its path.
  return realpathSync(file);
}

export default async () => {
  const entry = await writeEntry();
  return {
    mode: 'production',
    // Numbers of modules are made of their paths from here: the same bytes wherever node_modules lies.
    context: dirname(entry),
    entry,
    // 'node' would leave a bare `global` behind, which Apps Script does not have.
    target: ['webworker', 'es2020'],
    devtool: false,
    performance: { hints: false },
    stats: 'errors-warnings',
    // Written at every build, unchanged or not: the commands of the preview tell by the time whether to build.
    output: { path: dist, filename: 'Code.js', clean: true, compareBeforeEmit: false, environment: { globalThis: true } },
    optimization: {
      // Concatenation drops the stubs of every module but the entry.
      concatenateModules: false,
      minimize: false,
    },
    plugins: [new GasPlugin({ comment: true, include: [entry] }), new MinifiedBehindStubs(), new PushedFiles()],
  };
};
