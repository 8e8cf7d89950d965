/** Words that a new user stumbled over in a first week: one label for two things, a label that says nothing, a name that its sentence does not know. */
import { LANGUAGES, SIDEBAR_WORDS } from '../../src/languages';
import { LANGUAGE_CODES } from '../../src/languages/codes';

/** Every text under a key, at any depth. */
function texts(value: unknown, key: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key && typeof inner === 'string' ? [inner] : texts(inner, key)));
}

function every(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(every) : typeof value === 'string' ? [value] : [];
}

const BARE = {
  en: { name: 'Name', language: 'Language' },
  ms: { name: 'Nama', language: 'Bahasa' },
  fi: { name: 'Nimi', language: 'Kieli' },
  da: { name: 'Navn', language: 'Sprog' },
} as const;

test.each(LANGUAGE_CODES)('%s: what checks the sheet has the name of no column', code => {
  const { sidebar } = SIDEBAR_WORDS[code];
  const headings = texts(LANGUAGES[code].tabs, 'label');
  expect(headings.length).toBeGreaterThan(100);
  expect(headings).not.toContain(sidebar.frame.tabs.check);
});

test.each(LANGUAGE_CODES)('%s: a choice of a language says of what, by one name for each', code => {
  const { sidebar } = SIDEBAR_WORDS[code];
  const [ofTabs, ofSidebar] = [sidebar.wizard.goal.language, sidebar.frame.language];
  expect(new Set([ofTabs, ofSidebar, BARE[code].language]).size).toBe(3);
  expect(LANGUAGES[code].menu.language).toBe(ofTabs);
});

test.each(LANGUAGE_CODES)('%s: a field says whose name it wants', code => {
  const all = every(SIDEBAR_WORDS[code]);
  expect(all.length).toBeGreaterThan(500);
  expect(all).not.toContain(BARE[code].name);
});

test.each(LANGUAGE_CODES)('%s: the channel on test is called in the sentence above as in its field', code => {
  const { hint, core, test: onTest } = SIDEBAR_WORDS[code].sidebar.wizard.channels;
  const shared = core.toLowerCase().split(' ');
  const own = onTest
    .toLowerCase()
    .split(' ')
    .filter(word => !shared.includes(word));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter(word => hint.toLowerCase().includes(word))).toEqual(own.filter(word => word !== 'channel'));
  expect(LANGUAGES[code].lists.channelRoles.test.toLowerCase()).toContain(own[0] ?? '');
});
