/**
 * dist/Sidebar.html as HtmlService hands it on: Google deletes what looks like a comment inside a template literal, and the sidebar
 * stays blank. So the page has neither. What moves in it stands still where less motion is asked for.
 */
import { type Comment, parse, tokTypes } from 'acorn';
import { builtFile } from './built';

/** Template literals and comments of a script; what the page's template puts in is outside scripts. */
function marksIn(code: string): { readonly templates: number; readonly comments: readonly string[] } {
  const comments: Comment[] = [];
  let templates = 0;
  parse(code, {
    ecmaVersion: 2020,
    sourceType: 'script',
    onComment: comments,
    onToken: ({ type }) => {
      if (type === tokTypes.backQuote) templates += 1;
    },
  });
  return { templates, comments: comments.map(({ value }) => value) };
}

const PAGE = builtFile('Sidebar.html');
const textOf = (tag: 'script' | 'style'): string => new RegExp(`<${tag}>([\\s\\S]*)</${tag}>`).exec(PAGE)?.[1] ?? '';

test('the script has no template literal and no comment', () => {
  const code = textOf('script');
  expect(code.length).toBeGreaterThan(100_000);
  expect(marksIn(code)).toEqual({ templates: 0, comments: [] });
});

test('style and markup have no comment', () => {
  expect(textOf('style')).toMatch(/^[^{}]+\{/);
  expect(PAGE.replace(textOf('script'), '').match(/\/\*|<!--|^\s*\/\//gm)).toBeNull();
});

test('whatever moves stands still for people who asked for less motion', () => {
  const rules = [...textOf('style').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({ selector, body }));
  const stopped = rules.filter(({ body }) => /(?:animation|transition):\s*none/.test(body)).map(({ selector }) => selector.trim());
  const moving = rules.filter(({ body }) => /(?:animation|transition):(?!\s*none)/.test(body)).map(({ selector }) => selector.trim());
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter(selector => !stopped.includes(selector))).toEqual([]);
});

test('the reading of scripts finds what it looks for', () => {
  expect(marksIn('const address = `https://a.fi`; /* a */ // b')).toEqual({ templates: 2, comments: [' a ', ' b'] });
  expect(marksIn('const address = "`https://"')).toEqual({ templates: 0, comments: [] });
});
