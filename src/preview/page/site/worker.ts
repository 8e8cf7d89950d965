/**
 * The service worker of the published site: after the first visit every file comes from the browser's own store, so that the site works without
 * a network. A new version of the site has another worker, which fetches its files anew and drops the old ones. Bundled by ../../cli/site.
 */

/** What TypeScript's library for pages does not know of a worker; written into the file when the site is made. */
interface Worker {
  addEventListener(kind: 'install' | 'activate', act: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(kind: 'fetch', act: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

/** Put in by the build: the files of the site, relative to it, and a name that changes with their contents. */
declare const SITE_FILES: readonly string[];
declare const SITE_VERSION: string;

const worker = self as unknown as Worker;

worker.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(SITE_VERSION)
      .then(store => store.addAll(SITE_FILES.map(file => new Request(file, { cache: 'reload' }))))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', event => {
  const old = (name: string) => name !== SITE_VERSION && name.startsWith('quarterdeck-');
  event.waitUntil(
    caches
      .keys()
      .then(names => Promise.all(names.filter(old).map(name => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', event => {
  const answer = async (): Promise<Response> => {
    const store = await caches.open(SITE_VERSION);
    return (await store.match(event.request, { ignoreSearch: true })) ?? fetch(event.request);
  };
  if (event.request.method === 'GET') event.respondWith(answer());
});
