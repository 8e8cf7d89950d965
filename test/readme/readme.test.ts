/** What the README names exists: commands, files, folders, packages. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { README, ROOT } from './table';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
const { scripts, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;

test('every command is a script of the package', () => {
  const named = [...README.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[a-z]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(name => !(name in scripts))).toEqual([]);
});

test('every file it links to is there, and the pictures are small', () => {
  const targets = [...README.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target).filter(target => !target.includes('://'));
  expect(targets).toContain('docs/dashboard.png');
  expect(targets.filter(target => !existsSync(join(ROOT, target)))).toEqual([]);
  const sizes = targets.filter(target => target.endsWith('.png')).map(target => statSync(join(ROOT, target)).size);
  expect(sizes.length).toBeGreaterThan(6);
  expect(Math.max(...sizes)).toBeLessThan(200_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});

test('the picture of the layout shows src as it is', () => {
  const [, layout = ''] = /```\nsrc\/\n([\s\S]*?)\ntest\//.exec(README) ?? [];
  const shown = [...layout.matchAll(/^ {2}([\w.-]+)\/?\s/gm)].map(([, name = '']) => name);
  const present = readdirSync(join(ROOT, 'src')).filter(name => name !== 'tsconfig.json');
  expect(shown.sort()).toEqual(present.sort());
});

test('every package that goes to Google is named with its licence', () => {
  for (const name of Object.keys(dependencies)) {
    const { license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { license: string };
    expect(README).toContain(`| ${name} | ${license} |`);
  }
});
