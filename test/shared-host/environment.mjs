/**
 * The scope of a test file, with the local host of its worker handed in. Used by jest.config.mjs.
 *
 * Jest gives every file a scope of its own and would start the host, and the spreadsheet engine below it, cold in each of them. Here a
 * worker starts them once, outside, and they stay warm. The tests of the host itself go without: they lay objects of their own scope before
 * single modules, and the engine copies only plain objects of the scope it lives in.
 */
import { join, sep } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import { hostModules } from './host-modules.mjs';

// At its end a worker would free every workbook and script scope one by one: longer than jest waits before it speaks of a leak. Workers only:
// jest itself says in a later listener of the same event whether tests have failed.
if (process.argv[1]?.endsWith('processChild.js')) process.on('exit', () => process.exit());

export default class SharedHost extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const { rootDir } = config.projectConfig;
    if (context.testPath.startsWith(join(rootDir, 'test', 'preview') + sep)) return;
    let modules = null;
    const hostModule = path => {
      modules ??= hostModules();
      return modules[path]();
    };
    Object.defineProperty(this.global, '__hostModule', { value: hostModule });
  }
}
