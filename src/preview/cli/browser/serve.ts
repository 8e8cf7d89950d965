/**
 * Serves the preview on this machine only: page, fonts and the built add-on.
 *
 * Used by `npm start`, `npm run demo -- --screens` and the browser tests. GET only, one address, no directory reaches the outside:
 * every path is an entry of a list. The content security policy keeps the page from calling anything else.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadDist } from '../../host/dist';
import { withEntryPoints } from '../../host/script/entry-points';
import { bundlePage, contentType, fontsOfPage, type ServedFile } from '../bundle';
import { distFolder } from '../project';

export interface ServeOptions {
  /** The port to try first; 0 takes any free one. Default 8765. */
  readonly port?: number;
  /** The folder with the built add-on; default `dist`. */
  readonly dist?: string;
}

/** A running preview; `url` ends with a slash. */
export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

export const usualPort = 8765;
const address = '127.0.0.1';
const portsToTry = 20;

// The grid compiles its templates and the local host runs the add-on with eval; styles are set on elements.
const pagePolicy =
  "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
// The add-on's HTML carries its scripts inline; it may show what it brings along and call nobody.
const framePolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src 'self' data:; form-action 'none'; frame-ancestors 'self'";

/** Starts serving; resolves when it can be opened. Throws when the page does not compile or no port is free. */
export async function serve(options: ServeOptions = {}): Promise<Preview> {
  const files = new Map([...(await bundlePage()).files, ...fontsOfPage()]);
  const dist = options.dist ?? distFolder;
  const server = createServer((request, response) => answer(request, response, files, dist));
  const port = await listen(server, options.port ?? usualPort);
  return {
    url: `http://${address}:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(problem => (problem ? reject(problem) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, files: ReadonlyMap<string, ServedFile>, dist: string): void {
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const found = find(request, path, files, dist);
  if ('refusal' in found) {
    response.writeHead(found.status, {
      'Content-Type': 'text/plain; charset=utf-8',
      ...(found.status === 405 ? { Allow: 'GET, HEAD' } : {}),
    });
    response.end(found.refusal);
    return;
  }
  const tag = tagOf(found.body);
  response.writeHead(request.headers['if-none-match'] === tag ? 304 : 200, {
    'Content-Type': found.type,
    'Cache-Control': 'no-cache',
    ETag: tag,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': path === '/frame.html' ? framePolicy : pagePolicy,
    // The sandboxed frame has no origin of its own to name.
    ...(path.startsWith('/fonts/') ? { 'Access-Control-Allow-Origin': '*' } : {}),
  });
  response.end(request.method === 'HEAD' || response.statusCode === 304 ? undefined : found.body);
}

const tagOf = (body: Uint8Array | string): string => `"${createHash('sha256').update(body).digest('base64url')}"`;

interface Refusal {
  readonly status: 403 | 404 | 405;
  readonly refusal: string;
}

function find(request: IncomingMessage, path: string, files: ReadonlyMap<string, ServedFile>, dist: string): ServedFile | Refusal {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, refusal: 'Only GET is answered here.' };
  // A name from elsewhere that resolves to this machine must not read the spreadsheet.
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (name !== address && name !== 'localhost') return { status: 403, refusal: `This preview is only served as ${address}.` };
  if (path === '/dist.json') return builtAddon(dist) ?? { status: 404, refusal: 'The add-on is not built: run "npm run build".' };
  return files.get(path) ?? { status: 404, refusal: 'There is no such file.' };
}

/** Read at every request, so that a new build needs only a reload. */
function builtAddon(dist: string): ServedFile | undefined {
  try {
    const files = loadDist(dist);
    return files.length === 0 ? undefined : { type: contentType('dist.json'), body: JSON.stringify(withEntryPoints(files)) };
  } catch {
    return undefined;
  }
}

async function listen(server: Server, first: number): Promise<number> {
  const ports = first === 0 ? [0] : Array.from({ length: portsToTry }, (_, step) => first + step).filter(port => port <= 65_535);
  for (const port of ports) if (await listensOn(server, port)) return (server.address() as AddressInfo).port;
  throw new Error(`No free port from ${first} to ${ports.at(-1)}. Name another with --port.`);
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (problem: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') resolve(false);
      else reject(problem);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', listening).listen(port, address);
  });
}
