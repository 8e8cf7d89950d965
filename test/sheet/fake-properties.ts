/** The document's properties with Google's limits: 9 KB for one, 500 KB for all. For tests of what is kept outside the cells, without a file. */
const held = new Map<string, string>();

const bytes = (key: string, text: string): number => Buffer.byteLength(key) + Buffer.byteLength(text);

export const heldBytes = (): number => [...held].reduce((sum, [key, text]) => sum + bytes(key, text), 0);
export const heldKeys = (): readonly string[] => [...held.keys()];

function put(key: string, text: string): void {
  if (Buffer.byteLength(text) > 9 * 1024) throw new Error(`${key} is too long.`);
  if (heldBytes() - (held.has(key) ? bytes(key, held.get(key) ?? '') : 0) + bytes(key, text) > 500 * 1024)
    throw new Error(`${key} is too much.`);
  held.set(key, text);
}

const store = {
  getProperty: (key: string) => held.get(key) ?? null,
  setProperty: put,
  setProperties: (texts: Readonly<Record<string, string>>) => {
    for (const [key, text] of Object.entries(texts)) put(key, text);
  },
  getProperties: () => Object.fromEntries(held),
  getKeys: () => [...held.keys()],
  deleteProperty: (key: string) => held.delete(key),
};

/** To be called at the head of a test file; every test begins with none. */
export function fakeProperties(): typeof store {
  beforeAll(() => {
    Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => store } });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'PropertiesService');
  });
  beforeEach(() => held.clear());
  return store;
}
