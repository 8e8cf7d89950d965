/** Who is kept out by a protection, and that it follows its rows. */
import { inScript, openScript, tabId } from './script-host';

const PROTECTED = 'You are trying to edit a protected cell or object.';
const SET_UP = {
  'a range': `sheet.getRange('B2:C3').protect();`,
  'a range, warning only': `sheet.getRange('B2:C3').protect().setWarningOnly(true);`,
  'a sheet': `sheet.protect();`,
  'a sheet with an open range': `sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')]);`,
  'a range with an editor': `sheet.getRange('B2:C3').protect().addEditor('collaborator@example.com');`,
} as const;

describe('protections made by the owner', () => {
  test.each<readonly [keyof typeof SET_UP, 'editor' | 'collaborator', string, boolean]>([
    ['a range', 'editor', 'B2', true],
    ['a range', 'collaborator', 'B2', false],
    ['a range', 'collaborator', 'A1', true],
    ['a range', 'collaborator', 'A1:B2', false],
    ['a range, warning only', 'collaborator', 'B2', true],
    ['a sheet', 'editor', 'A1', true],
    ['a sheet', 'collaborator', 'A1', false],
    ['a sheet with an open range', 'collaborator', 'B2:C3', true],
    ['a sheet with an open range', 'collaborator', 'B2:C4', false],
    ['a range with an editor', 'collaborator', 'B2', true],
  ])('%s, a %s writes %s: %s', async (kind, role, target, allowed) => {
    const host = openScript();
    await inScript(host, SET_UP[kind]);
    host.setRole(role);
    const writing = inScript(host, `sheet.getRange('${target}').setValue('x');`);
    if (allowed) await expect(writing).resolves.toBeNull();
    else await expect(writing).rejects.toThrow(PROTECTED);
  });

  test('formats and structure of a protected sheet are kept too', async () => {
    const host = openScript();
    await inScript(host, SET_UP['a sheet']);
    host.setRole('collaborator');
    for (const body of [
      `sheet.getRange('A1').setBackground('red');`,
      `sheet.insertRowAfter(1);`,
      `sheet.setName('x');`,
      `ss.insertSheet('y'); ss.deleteSheet(sheet);`,
    ]) {
      await expect(inScript(host, body)).rejects.toThrow(PROTECTED);
    }
  });

  test('a protection follows inserted and deleted rows', async () => {
    const host = openScript();
    const body = `var p = sheet.getRange('B2:C3').protect(); sheet.insertRowsBefore(1, 2); var a = p.getRange().getA1Notation(); sheet.deleteRow(4); return [a, p.getRange().getA1Notation()];`;
    expect(await inScript(host, body)).toEqual(['B4:C5', 'B4:C4']);
  });

  test('protecting a sheet twice gives the same protection; deleting the tab drops it', async () => {
    const host = openScript();
    const body = `var t = ss.insertSheet('t'); t.protect().setDescription('mine'); var again = t.protect().getDescription(); var type = SpreadsheetApp.ProtectionType.SHEET;
      var before = ss.getProtections(type).length; ss.deleteSheet(t); return [again, before, ss.getProtections(type).length];`;
    expect(await inScript(host, body)).toEqual(['mine', 1, 0]);
  });

  test('tabs know their ids again', async () => {
    const host = openScript();
    expect(await inScript(host, `var t = ss.insertSheet('t'); return ss.getSheetById(t.getSheetId()).getName();`)).toBe('t');
    expect(tabId(host, 1)).toMatch(/^\d+$/);
  });
});
