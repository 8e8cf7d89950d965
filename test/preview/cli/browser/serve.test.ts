import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Preview, serve } from '../../../../src/preview/cli/browser/serve';

let dist: string;
let preview: Preview;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'quarterdeck-dist-'));
  writeFileSync(join(dist, 'Code.js'), 'function onOpen() {}');
  writeFileSync(join(dist, 'appsscript.json'), '{}');
  preview = await serve({ port: 0, dist });
});

afterAll(async () => {
  await preview.close();
  rmSync(dist, { recursive: true });
});

/** A request whose Host header and path are sent exactly as given. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  const { hostname, port } = new URL(preview.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, response => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

test('is reached at this machine only', () => expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/));

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/page.js', 'text/javascript; charset=utf-8'],
  ['/styles.css', 'text/css; charset=utf-8'],
  ['/frame.html', 'text/html; charset=utf-8'],
  ['/fonts/arimo-latin-400-normal.woff2', 'font/woff2'],
  ['/dist.json?again', 'application/json; charset=utf-8'],
])('%s is served', async (path, type) => {
  const answer = await ask(path, {}, 'HEAD');
  expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, '']);
});

test('everything the page names is served from here', async () => {
  const html = (await ask('/')).body;
  const css = (await ask('/styles.css')).body;
  const paths = [...html.matchAll(/(?:src|href)="([^"]+)"/g), ...css.matchAll(/url\(["']?(?!data:|#)([^"')]+)/g)];
  // Relative to the page, so that the same page works below any path.
  const named = paths.map(([, path = '']) => new URL(path, preview.url).pathname);
  expect(named.length).toBeGreaterThan(4);
  for (const path of named) expect([path, (await ask(path)).status]).toEqual([path, 200]);
});

test('the built add-on comes as clasp pushes it, read anew each time', async () => {
  const files = () => ask('/dist.json').then(answer => JSON.parse(answer.body) as { name: string; source: string }[]);
  expect((await files()).find(file => file.name === 'Code')?.source).toBe('function onOpen() {}');
  writeFileSync(join(dist, 'Code.js'), 'function onEdit() {}');
  expect((await files()).find(file => file.name === 'Code')?.source).toBe('function onEdit() {}');
});

test('what a browser has is not sent again, until it has changed', async () => {
  const first = await ask('/dist.json');
  const tag = { 'If-None-Match': String(first.headers.etag) };
  expect(await ask('/dist.json', tag)).toMatchObject({ status: 304, body: '' });
  writeFileSync(join(dist, 'Code.js'), 'function onInstall() {}');
  expect((await ask('/dist.json', tag)).status).toBe(200);
});

test('what a script declares comes with it; one that Apps Script would refuse is left for the page to read', async () => {
  const entryPoints = async () =>
    (JSON.parse((await ask('/dist.json')).body) as { name: string; entryPoints?: { name: string }[] }[]).find(({ name }) => name === 'Code')
      ?.entryPoints;
  writeFileSync(join(dist, 'Code.js'), 'function onOpen() {}\nfunction later() {}');
  expect((await entryPoints())?.map(({ name }) => name)).toEqual(['onOpen', 'later']);
  writeFileSync(join(dist, 'Code.js'), 'function onOpen( {}');
  expect(await entryPoints()).toBeUndefined();
});

test.each(['/dist/Code.js', '/../package.json', '/%2e%2e/package.json', '/nothing'])('%s is not there', async path => {
  expect((await ask(path)).status).toBe(404);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async method => expect((await ask('/', {}, method)).status).toBe(405));

test('a page from elsewhere cannot read it through a name that leads here', async () => {
  expect((await ask('/dist.json', { Host: 'example.org' })).status).toBe(403);
});

test('the policies allow no address but this one', async () => {
  for (const path of ['/', '/frame.html']) {
    const policy = String((await ask(path)).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|ws:/);
  }
});

test('a taken port moves on to the next', async () => {
  const first = Number(new URL(preview.url).port);
  const second = await serve({ port: first, dist });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(first);
  await second.close();
});

test('a folder without a build says what to do', async () => {
  const empty = await serve({ port: 0, dist: join(dist, 'none') });
  const response = await fetch(`${empty.url}dist.json`);
  expect([response.status, await response.text()]).toEqual([404, 'The add-on is not built: run "npm run build".']);
  await empty.close();
});
