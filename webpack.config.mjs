/**
 * Builds what goes to Google: dist/Code.js, dist/appsscript.json and the self-contained sidebar.
 *
 * The settings below are not taste: each of their opposites silently produced a script without menus, triggers or
 * custom functions (see README, "What the bundle must survive"). test/bundle proves the outcome on the built file.
 */
import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
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
      // Papa Parse could fetch files by their address; in here nothing can.
      define: { XMLHttpRequest: 'undefined' },
    })
  ).outputFiles;
  const style = readFileSync(resolve(root, 'src/sidebar/sidebar.css'), 'utf8');
  const page = readFileSync(resolve(root, 'src/sidebar/sidebar.html'), 'utf8');
  // A literal "</script" inside the code would end the element; functions keep "$" in the code from being read as a pattern.
  const code = script.text.replaceAll('</script', '<\\/script');
  return page.replace('/* style */', () => style).replace('/* script */', () => code);
}

/** Texts and playbooks as JSON: only needed to build and draw a cycle, so kept out of what every custom-function call loads. */
async function dataFiles() {
  const [bundle] = (
    await build({ entryPoints: [resolve(root, 'src/tabs/pushed.ts')], bundle: true, write: false, format: 'cjs', target: 'node20' })
  ).outputFiles;
  const module = { exports: {} };
  runInThisContext(`(module, exports) => {${bundle.text}\n}`)(module, module.exports);
  const { textsOf, pushedFunctionTexts, pushedPlaybooks } = module.exports;
  const texts = ['en', 'ms', 'fi', 'da'].map(code => [`texts-${code}`, textsOf(code)]);
  const functionTexts = Object.entries(pushedFunctionTexts).map(([code, value]) => [`functions-${code}`, value]);
  const libraries = { 'url-library': { code: await urlLibrary() }, 'rule-library': { code: await ruleLibrary() } };
  return { ...Object.fromEntries([...texts, ...functionTexts]), playbooks: pushedPlaybooks, ...libraries };
}

/** The URL class that Apps Script lacks, as code that is only evaluated when an address is read. */
const urlLibrary = () => library({ stdin: { contents: "export { URL } from 'whatwg-url-minimum';", resolveDir: root } }, 'UrlLibrary');

/** How rules fared so far, as code that is only evaluated for the columns that show it. */
const ruleLibrary = () => library({ entryPoints: [resolve(root, 'src/functions/rule-tables.ts')] }, 'RuleLibrary');

async function library(from, globalName) {
  const [bundle] = (
    await build({
      ...from,
      bundle: true,
      write: false,
      minify: true,
      charset: 'utf8',
      target: 'es2020',
      format: 'iife',
      globalName,
      legalComments: 'none',
    })
  ).outputFiles;
  return bundle.text;
}

/** JSON inside one element, so that HtmlService hands it back untouched; "<" cannot end the element early. */
function asPage(value) {
  return `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

/** Adds the manifest and the sidebar beside the bundle. */
class PushedFiles {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('PushedFiles', compilation => {
      compilation.hooks.processAssets.tapPromise('PushedFiles', async () => {
        compilation.emitAsset('Sidebar.html', new RawSource(await renderSidebar()));
        for (const [name, value] of Object.entries(await dataFiles())) compilation.emitAsset(`${name}.html`, new RawSource(asPage(value)));
      });
    });
    compiler.hooks.afterEmit.tap('PushedFiles', () => {
      copyFileSync(resolve(root, 'appsscript.json'), resolve(dist, 'appsscript.json'));
    });
  }
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
        compilation.updateAsset('Code.js', new sources.RawSource(`${code.slice(0, end)}\n${behind.code}`));
      });
    });
  }
}

/**
 * Bundles all server code but the entry into one module: unused library code falls away (webpack's own shaking leaves it to a
 * minimizer that may not rename), names inside are shortened, and the entry keeps the names and comments Google reads.
 */
async function bundleServer() {
  const outfile = resolve(root, 'node_modules/.cache/quarterdeck/server.mjs');
  await build({
    entryPoints: [resolve(root, 'src/server.ts')],
    bundle: true,
    outfile,
    format: 'esm',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outfile;
}

export default async () => ({
  mode: 'production',
  context: root,
  entry: './src/main.ts',
  // 'node' would leave a bare `global` behind, which Apps Script does not have.
  target: ['webworker', 'es2020'],
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
  output: { path: dist, filename: 'Code.js', clean: true, environment: { globalThis: true } },
  resolve: { extensions: ['.ts', '.js'], alias: { [resolve(root, 'src/server')]: await bundleServer() } },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2020', legalComments: 'inline', tsconfig: './tsconfig.json' } },
    ],
  },
  optimization: {
    // Concatenation drops the stubs of every module but the entry.
    concatenateModules: false,
    minimize: false,
  },
  plugins: [new GasPlugin({ comment: true, include: ['src/main.ts', 'src/globals/*.ts'] }), new MinifiedBehindStubs(), new PushedFiles()],
});
