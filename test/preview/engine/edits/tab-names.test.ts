/** Tabs whose names hold what Excel cannot have. */
import { Sheet } from '../sheet';

const NAMES = ['Q1/Q2', 'a:b', '[x]', 'why?', 'star*', 'back\\slash', "Bob's", '/', 'full／width', 'plain'];

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const withTab = (name: string): Sheet => {
  const sheet = new Sheet();
  const tab = { sheetId: 'tab', row: 0, column: 0 };
  sheet.book.apply([
    { kind: 'insertSheet', id: 'tab', name, index: 1, rows: 10, columns: 5 },
    { kind: 'content', at: tab, content: { type: 'number', value: 7 } },
  ]);
  return sheet;
};

const nameOf = (sheet: Sheet) => sheet.book.sheets()[1]?.name;

test.each(NAMES)('%s is kept, and formulas, INDIRECT and SHEET find it', name => {
  const formula = `=${quoted(name)}!A1+1`;
  const sheet = withTab(name).put({
    A1: formula,
    A2: `=INDIRECT("${quoted(name)}!A1")`,
    A3: `=SHEET("${name}")`,
  });
  expect(nameOf(sheet)).toBe(name);
  expect(sheet.values('A1:A3')).toEqual([[8], [7], [2]]);
  expect(sheet.formula('A1').replaceAll("'", '')).toBe(formula.replaceAll("'", ''));
});

test.each(NAMES)('a tab is renamed to %s and formulas follow', name => {
  const sheet = withTab('before').put({ A1: '=before!A1+1' });
  sheet.book.apply([{ kind: 'renameSheet', sheetId: 'tab', name }]);
  expect([nameOf(sheet), sheet.value('A1'), sheet.formula('A1').replaceAll("'", '')]).toEqual([
    name,
    8,
    `=${name}!A1+1`.replaceAll("'", ''),
  ]);
});

test('a name is taken whatever its case', () => {
  const sheet = withTab('A/b');
  expect(() => sheet.book.apply([{ kind: 'renameSheet', sheetId: sheet.id, name: 'a/B' }])).toThrow(
    'A sheet with the name "a/B" already exists. Please enter another name.',
  );
});

test('a snapshot keeps the name', () => {
  const sheet = withTab("Bob's [1/2]").put({ A1: "='Bob''s [1/2]'!A1" });
  const reopened = new Sheet({ snapshot: sheet.book.snapshot() });
  expect([nameOf(reopened), reopened.value('A1'), reopened.formula('A1')]).toEqual(["Bob's [1/2]", 7, "='Bob''s [1/2]'!A1"]);
});
