/**
 * Builds what goes to Google: dist/Code.js, dist/appsscript.json and the self-contained sidebar.
 *
 * The settings below are not taste: each of their opposites silently produced a script without menus, triggers or
 * custom functions (see README, "What the bundle must survive"). test/bundle proves the outcome on the built file.
 */
import { copyFileSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { minify } from '@swc/core';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';

const root = dirname(fileURLToPath(import.meta.url));
const dist = resolve(root, 'dist');

/**
 * What Help shows of the functions is worked out now, so that their texts come into the sidebar without what they work out. The file
 * exports plain values under the names that are imported of it.
 */
const describedFunctions = {
  name: 'described-functions',
  setup({ onLoad }) {
    onLoad({ filter: /functions[\\/]described\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' });
      const { DESCRIBED } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
      return { contents: `export const DESCRIBED = ${JSON.stringify(DESCRIBED)};`, loader: 'js' };
    });
  },
};

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
      plugins: [describedFunctions],
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
  return Object.fromEntries(parts.map(part => [part, texts[part]]));
}

const isGroup = value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of all texts, which are the same in every language: groups within groups, 0 in place of a text, of a list how long it is. */
const shapeOf = texts =>
  isGroup(texts)
    ? Object.fromEntries(Object.entries(texts).map(([name, part]) => [name, shapeOf(part)]))
    : Array.isArray(texts)
      ? texts.length
      : 0;

/** Stands between two texts, and so in none. */
const BETWEEN = '^';

/** The texts in the order of the shape. A language with a name more or less could not be told apart from one that is whole. */
function leavesOf(texts, shape, where) {
  if (!isGroup(shape)) {
    const own = shape === 0 ? [texts] : texts;
    if (own.length !== (shape || 1)) throw new Error(`${where} is a list of another length than in English.`);
    if (own.some(text => typeof text !== 'string' || text.includes(BETWEEN))) throw new Error(`${where} is no text without ${BETWEEN}.`);
    return own;
  }
  const names = Object.keys(shape);
  if (!isGroup(texts) || names.length !== Object.keys(texts).length) throw new Error(`${where} has other texts than English.`);
  return names.flatMap(name => leavesOf(texts[name], shape[name], `${where}.${name}`));
}

const english = textsOf('en').then(shapeOf);

/**
 * A language as one text: V8 passes over a text far faster than over the same words as code. The names of the texts stand once for
 * all languages. The sidebar's words stand in the sidebar.
 */
async function languageModule(code) {
  const leaves = leavesOf(await textsOf(code), await english, code);
  return `import { unfold } from 'language:names'; export const { workbook, spoken, playbooks } = unfold(${JSON.stringify(leaves.join(BETWEEN))});`;
}

/**
 * The names alone, `lists{,steps{,idea,brief,},menu{,…`, a list as `months:12`: a quarter shorter than as JSON, and one cut at the commas
 * takes them apart.
 */
const namesText = shape =>
  Object.entries(shape)
    .map(([name, part]) => {
      if (!/^[\w-]+$/.test(name)) throw new Error(`“${name}” cannot stand among the names of the texts: letters, digits, _ and - only.`);
      if (isGroup(part)) return `${name}{,${namesText(part)}},`;
      return part === 0 ? `${name},` : `${name}:${part},`;
    })
    .join('');

/** Written for code that has not warmed up: every call of the script unfolds its language anew. */
async function namesModule() {
  return `const names = ${JSON.stringify(`${namesText(await english)}}`)};
export function unfold(text) {
  const leaves = text.split(${JSON.stringify(BETWEEN)}), tokens = names.split(',');
  let at = 0, next = 0;
  const group = () => {
    const made = {};
    for (let token = tokens[at++]; token !== '}'; token = tokens[at++]) {
      if (token.endsWith('{')) made[token.slice(0, -1)] = group();
      else if (token.includes(':')) {
        const [name, length] = token.split(':');
        made[name] = leaves.slice(next, (next += Number(length)));
      } else made[token] = leaves[next++];
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

/** What only people read of a listed function. It stands above its stub, and once more in the sidebar. */
const HELP = ['gives', 'help', 'parameters', 'returns'];

const functionsWithoutHelp = {
  name: 'functions-without-help',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]functions[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'es2020', charset: 'utf8' });
      const help = [];
      const find = node => {
        const named = node?.type === 'ObjectExpression' ? new Map(node.properties.map(property => [property.key?.name, property])) : null;
        if (named?.has('listed')) help.push(...HELP.flatMap(name => named.get(name) ?? []));
        for (const part of Object.values(node ?? {})) if (part && typeof part === 'object') find(part);
      };
      find(parse(code, { ecmaVersion: 2020, sourceType: 'module' }));
      const cut = help
        .sort((a, b) => b.start - a.start)
        .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^,/, ''), code);
      return { contents: cut, loader: 'js' };
    });
  },
};

/**
 * What esbuild leaves longer than it must be: a name used once, a branch that cannot be taken, a function called in one place. Nothing that
 * could change what code does, such as the number of parameters or names of properties.
 */
async function shortened(file) {
  const compress = { ecma: 2020, passes: 3, keep_fargs: true };
  const { code } = await minify(readFileSync(file, 'utf8'), {
    compress,
    mangle: true,
    module: true,
    ecma: 2020,
    format: { ecma: 2020, comments: false },
  });
  writeFileSync(file, code);
}

/** Apps Script has no atob, which the URL library asks for while it loads. Given to all modules, as a global is, each of them would begin with a call for it. */
const atobForAddresses = {
  name: 'atob-for-addresses',
  setup({ onLoad }) {
    const from = JSON.stringify(resolve(root, 'src/core/utm/base64.ts'));
    onLoad({ filter: /whatwg-url-minimum\.m?js$/ }, ({ path }) => ({
      contents: `import { atob } from ${from};\n${readFileSync(path, 'utf8')}`,
      loader: 'js',
    }));
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
    plugins,
  });
  await shortened(outfile);
  return outfile;
}

/** The entry is written from the records of the functions, so that names, parameters and help stand in one place. */
async function writeEntry() {
  const [entry] = await Promise.all([
    bundleModule('entry', []),
    bundleModule('server', [sleepingLanguages, functionsWithoutHelp, withoutPolyfills, sleepingLibraries, atobForAddresses]),
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
