/** The definition of done in the note of an item: by its channel, in the language of the tabs; what a person wrote there stays. */
import type { Edit } from '../../../src/preview/engine/workbook';
import { type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';

const FIRST = HEADING + 1;
let host: CycleHost;
let content: TabView;
beforeAll(async () => {
  host = await openCycle({}, { sample: false }, ['content']);
  content = new TabView(host, 'content');
});

const note = (row: number): string => {
  const { column } = content.at('title', row);
  return host.workbook.notes(content.sheetId).find(({ cell }) => cell.row === row && cell.column === column)?.text ?? '';
};

test('it comes with the channel, follows it, and goes with the item', async () => {
  typeInto(host, content, 'title', FIRST, 'Three mistakes');
  expect(note(FIRST)).toBe('');
  typeInto(host, content, 'channel', FIRST, 'TikTok');
  expect(note(FIRST)).toBe(
    'Done when:\n• The first 2 seconds were tried in 3 versions; subtitles are in\n• Sounds like the brand\n• One clear call to action and a tagged link',
  );
  typeInto(host, content, 'channel', FIRST, 'linkedin');
  expect(note(FIRST)).toContain('The first line was tried in 3 versions');
  typeInto(host, content, 'channel', FIRST, 'A fair');
  expect(note(FIRST)).toContain('The opening was tried in 3 versions');
  typeInto(host, content, 'title', FIRST, '');
  expect(note(FIRST)).toBe('');
});

test('an item planned in the panel has it at once, imported ones with the next command, in one read and one write', async () => {
  const begun = { title: 'From the panel', channel: 'Instagram', publishOn: null, owner: '' };
  await get(host, 'saveContent', { begin: begun });
  expect(note(content.rowWhere('title', 'From the panel'))).toContain('subtitles are in');
  const at = FIRST + 5;
  const quietly = (key: string, row: number, value: string): Edit => ({
    kind: 'content',
    at: content.at(key, row),
    content: { type: 'typed', value },
  });
  host.workbook.apply(
    Array.from({ length: 40 }, (_, row) => [quietly('title', at + row, `Item ${row}`), quietly('channel', at + row, 'TikTok')]).flat(),
  );
  host.clearCalls();
  await get(host, 'saveNumbers', []);
  expect(host.calls.filter(({ method }) => /Note/.test(method)).map(({ method }) => method.replace(/^.*\./, ''))).toEqual([
    'getNotes',
    'setNotes',
  ]);
  expect([note(at), note(at + 39)].every(text => text.startsWith('Done when:'))).toBe(true);
});

test('what the team wrote down for a channel takes the place of ours, changes with it, and goes with it', async () => {
  const [item, other, own] = [FIRST + 5, FIRST + 6, FIRST + 7];
  typeInto(host, content, 'own_done', own, 'tiktok = Cover in 2 versions; Subtitles = yes\nnonsense');
  const points = 'Done when:\n• Cover in 2 versions\n• Subtitles = yes';
  expect([item, other].map(note)).toEqual([points, points]);
  expect(note(content.rowWhere('title', 'From the panel'))).toContain('The first 2 seconds');
  host.workbook.apply([{ kind: 'note', at: content.at('title', other), text: `${points}, and no music` } as Edit]);
  typeInto(host, content, 'own_done', own, 'TikTok = Cover in 3 versions');
  expect([item, other].map(note)).toEqual(['Done when:\n• Cover in 3 versions', `${points}, and no music`]);
  typeInto(host, content, 'own_done', own, '');
  expect(note(item)).toContain('The first 2 seconds');
  expect(content.text('done_kept', own)).toBe('');
  host.workbook.apply([{ kind: 'note', at: content.at('title', other), text: note(item) } as Edit]);
});

test('a person’s note stays, another language takes over ours alone', async () => {
  const [own, ours] = [FIRST + 5, FIRST + 6];
  host.workbook.apply([{ kind: 'note', at: content.at('title', own), text: `${note(own)}\n• Aino has seen it` } as Edit]);
  await get(host, 'switchTabs', { language: 'fi' });
  await get(host, 'saveNumbers', []);
  expect(note(ours).split('\n').slice(0, 2)).toEqual([
    'Valmis, kun:',
    '• Ensimmäisistä 2 sekunnista on kokeiltu 3 versiota, tekstitys on mukana',
  ]);
  expect(note(own)).toMatch(/^Done when:[\s\S]*Aino has seen it$/);
});
