/** Who may call what: authorisation modes by entry point, also for code at the top of a file, and the scopes of the manifest. */
import type { HostOptions } from '../../../src/preview/host/host';
import { CONTAINER_UI, CURRENT_ONLY, inScript, openScript, tabId } from './script-host';

const ACTIONS = {
  'build the menu': `SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'main').addToUi()`,
  'format a date': `Utilities.formatDate(new Date(0), 'GMT', 'yyyy')`,
  'write to the log': `Logger.log('x')`,
  'ask for the language': `Session.getActiveUserLocale()`,
  'read a cell': `SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()`,
  'write a cell': `SpreadsheetApp.getActive().getSheets()[0].getRange('B9').setValue(1)`,
  'read a property': `PropertiesService.getDocumentProperties().getProperty('x')`,
  'open the sidebar': `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`,
  'ask a question': `SpreadsheetApp.getUi().alert('?')`,
  'ask for the account': `Session.getActiveUser().getEmail()`,
  'list the triggers': `ScriptApp.getProjectTriggers()`,
  'send mail': `MailApp.sendEmail('a', 'b', 'c')`,
  'fetch a page': `UrlFetchApp.fetch('https://example.com')`,
  'open another file': `SpreadsheetApp.openById('other')`,
} as const;
type Action = keyof typeof ACTIONS;

const FREE: readonly Action[] = ['format a date', 'write to the log', 'ask for the language'];
const ALLOWED: Readonly<Record<'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL', readonly Action[]>> = {
  NONE: [...FREE, 'build the menu'],
  LIMITED: [...FREE, 'build the menu', 'read a cell', 'write a cell', 'read a property'],
  CUSTOM_FUNCTION: [...FREE, 'read a cell', 'read a property'],
  FULL: [...FREE, 'build the menu', 'read a cell', 'write a cell', 'read a property', 'open the sidebar', 'ask a question'],
};
const actions = Object.keys(ACTIONS) as Action[];

/** Logs for every action whether it was allowed; the message goes to the log with it. */
const TRY_ALL = `function tryAll() { ${actions.map(name => `try { ${ACTIONS[name]}; console.log('yes ${name}'); } catch (e) { console.log('no ${name}: ' + e.message); }`).join('\n')} }`;
const CODE = `${TRY_ALL}
function onOpen() { tryAll(); }
function menuItem() { tryAll(); }
/** @customfunction */
function TRY_ALL() { tryAll(); return 1; }
`;

function allowedIn(mode: keyof typeof ALLOWED): readonly string[] {
  const host = openScript(CODE, { addon: mode === 'NONE' ? 'installed' : 'enabled' });
  if (mode === 'FULL') host.click('menuItem');
  else if (mode === 'CUSTOM_FUNCTION') {
    host.workbook.type({ sheetId: tabId(host), row: 0, column: 0 }, '=TRY_ALL()');
    host.workbook.evaluated({ sheetId: tabId(host), row: 0, column: 0, rows: 1, columns: 1 });
  } else host.open();
  return host.log.filter(line => line.startsWith('yes ')).map(line => line.slice(4));
}

describe('authorisation modes', () => {
  test.each(Object.keys(ALLOWED) as (keyof typeof ALLOWED)[])('%s', mode => {
    expect([...allowedIn(mode)].sort()).toEqual([...ALLOWED[mode]].sort());
  });

  test('a service call at the top of a file stops onOpen of an installed add-on', () => {
    const code =
      'var props = PropertiesService.getDocumentProperties();\nfunction onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi(); }';
    expect(() => openScript(code, { addon: 'installed' }).open()).toThrow(
      'You do not have permission to call PropertiesService.getDocumentProperties.',
    );
    expect(() => openScript(code).open()).not.toThrow();
  });

  test('using an installed add-on enables it in the file', () => {
    const host = openScript('function go() { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1); }', {
      addon: 'installed',
    });
    host.open();
    host.click('go');
    expect(host.workbook.evaluated({ sheetId: tabId(host), row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(1);
  });

  test('the event says the mode and gives the file only where it may be read', () => {
    const code =
      'function onOpen(e) { console.log(e.authMode + "," + (e.authMode === ScriptApp.AuthMode.NONE) + "," + (e.source ? String(e.source) : "-")); }';
    const logOf = (addon: NonNullable<HostOptions['addon']>): readonly string[] => {
      const host = openScript(code, { addon });
      host.open();
      return host.log;
    };
    expect(logOf('installed')).toEqual(['NONE,true,-']);
    expect(logOf('enabled')).toEqual(['LIMITED,false,Spreadsheet']);
    expect(logOf('off')).toEqual([]);
  });

  test('installing runs onInstall with full authorisation', () => {
    const host = openScript('function onInstall(e) { console.log(String(e.authMode)); }');
    host.install();
    expect(host.log).toEqual(['FULL']);
  });
});

describe('scopes', () => {
  const cases: readonly (readonly [body: string, scopes: readonly string[], expected: string | null])[] = [
    [`ss.getSheets();`, [CURRENT_ONLY], null],
    [`SpreadsheetApp.getActive().getSheets();`, [CONTAINER_UI], 'SpreadsheetApp.getActive'],
    [`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''));`, [CURRENT_ONLY, CONTAINER_UI], null],
    [`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''));`, [CURRENT_ONLY], 'Ui.showSidebar'],
    [`SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(''), 't');`, [CURRENT_ONLY], 'Ui.showModalDialog'],
    [`Session.getActiveUser();`, [CURRENT_ONLY], 'Session.getActiveUser'],
    [`Session.getActiveUser().getEmail();`, [CURRENT_ONLY, 'https://www.googleapis.com/auth/userinfo.email'], null],
    [`SpreadsheetApp.openById('x');`, [CURRENT_ONLY], 'SpreadsheetApp.openById'],
    [`ScriptApp.newTrigger('main');`, [CURRENT_ONLY], 'ScriptApp.newTrigger'],
    [`MailApp.sendEmail('a', 'b', 'c');`, [CURRENT_ONLY], 'MailApp.sendEmail'],
    [`DriveApp.getFiles();`, [CURRENT_ONLY], 'DriveApp.getFiles'],
    [`if (typeof Sheets !== 'undefined') throw new Error('an advanced service is there without being switched on');`, [CURRENT_ONLY], null],
  ];

  test.each(cases)('%s with %j', async (body, scopes, refused) => {
    const result = inScript(openScript('', { scopes }), body);
    if (refused === null) await expect(result).resolves.toBeNull();
    else
      await expect(result).rejects.toThrow(
        `You do not have permission to call ${refused}. Required permissions: (https://www.googleapis.com/auth/`,
      );
  });

  test('authorisation info tells the granted scopes', async () => {
    const body = `return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${CURRENT_ONLY}', 'https://www.googleapis.com/auth/script.send_mail']).getAuthorizedScopes();`;
    expect(await inScript(openScript(), body)).toEqual([CURRENT_ONLY]);
    await expect(inScript(openScript(), `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['x']);`)).rejects.toThrow(
      'Authorization is required',
    );
  });
});

describe('the person', () => {
  test('a viewer has no menu and cannot write', async () => {
    const host = openScript('function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi(); }', {
      person: { role: 'viewer', language: 'fi' },
    });
    host.open();
    expect(host.menus).toEqual([]);
    for (const write of [
      `sheet.getRange('A1').setValue(1);`,
      `ss.insertSheet('x');`,
      `sheet.addDeveloperMetadata('k');`,
      `sheet.protect();`,
    ]) {
      await expect(inScript(host, write)).rejects.toThrow('You do not have permission to perform that action.');
    }
    expect(await inScript(host, 'return [sheet.getRange("A1").getValue(), Session.getActiveUserLocale()];')).toEqual(['', 'fi']);
    host.setRole('editor');
    expect(host.menus).toHaveLength(1);
  });

  test('messages in another language have the same name but no known words', async () => {
    const host = openScript('', { scrambleMessages: true });
    const body = `try { sheet.getRange('x!'); } catch (e) { return [e.name, e instanceof Error, e.message === 'Range not found']; }`;
    expect(await inScript(host, body)).toEqual(['Exception', true, false]);
  });
});
