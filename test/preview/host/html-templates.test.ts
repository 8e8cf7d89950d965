// biome-ignore-all lint/suspicious/noTemplateCurlyInString: scripts as texts.
/** HtmlService: pages and templates, and what the screen is given. */
import { runInNewContext } from 'node:vm';
import type { HtmlPage, Screen } from '../../../src/preview/host/host';
import { SILENT_SCREEN } from '../../../src/preview/host/silent-screen';
import { inScript, openScript } from './script-host';

describe('templates', () => {
  const html = {
    page: '<p><?= name ?></p>',
    'ui/Sidebar': '<ul><? for (var i = 0; i < items.length; i++) { ?><li><?= items[i] ?></li><? } ?></ul>',
    raw: '<?!= include("part") ?>',
    part: '<b>part</b>',
    script: '<script>var text = "<?= text ?>";</script><i><?= text ?></i>',
  };
  const host = openScript('function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }', { html });

  test.each([
    ['escapes', `t = HtmlService.createTemplateFromFile('page'); t.name = '<b>&"';`, '<p>&lt;b&gt;&amp;&quot;</p>'],
    [
      'loops; folders stay in the name',
      `t = HtmlService.createTemplateFromFile('ui/Sidebar'); t.items = ['a', '<'];`,
      '<ul><li>a</li><li>&lt;</li></ul>',
    ],
    ['prints as is, and sees the script’s functions', `t = HtmlService.createTemplateFromFile('raw');`, '<b>part</b>'],
    [
      'escapes for the place',
      `t = HtmlService.createTemplateFromFile('script'); t.text = '</script>"';`,
      '<script>var text = "\\u003c/script\\u003e\\u0022";</script><i>&lt;/script&gt;&quot;</i>',
    ],
    ['from text', `t = HtmlService.createTemplate('<?= 1 + 1 ?>');`, '2'],
  ])('%s', async (_name, make, expected) => {
    expect(await inScript(host, `var t; ${make} return t.evaluate().getContent();`)).toBe(expected);
  });

  test('a variable that was not given is an error', async () => {
    await expect(inScript(host, `return HtmlService.createTemplateFromFile('page').evaluate().getContent();`)).rejects.toThrow(
      'name is not defined',
    );
  });
});

describe('what Google makes of a page', () => {
  const SIDEBAR = (link: string) => `<div id="app"></div><script>
    const host = 'example.com';
    document.getElementById('app').textContent = ${link};
  </script>`;

  /** What a sidebar shows: the page as the screen gets it, with its script run. */
  async function shown(page: string): Promise<string> {
    let html = '';
    const screen: Screen = { ...SILENT_SCREEN, sidebar: ({ html: given }) => (html = given) };
    const host = openScript('', { screen, html: { Sidebar: page } });
    await inScript(host, `SpreadsheetApp.getUi().showSidebar(HtmlService.createTemplateFromFile('Sidebar').evaluate());`);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
    const app = { textContent: '' };
    try {
      runInNewContext(script, { document: { getElementById: () => app } });
    } catch (error) {
      expect(error).toMatchObject({ name: 'SyntaxError' });
    }
    return app.textContent;
  }

  test.each([
    ['a template literal with //', '`https://${host}/`', ''],
    ['a template literal with /*', '`${host}/*/x`', ''],
    ['a template literal without either', '`at ${host}`', 'at example.com'],
    ['// in quotes', `'https://' + host`, 'https://example.com'],
    ['a comment outside', 'host // the host', 'example.com'],
  ])('a sidebar with %s shows %j', async (_name, link, expected) => {
    expect(await shown(SIDEBAR(link))).toBe(expected);
  });

  test('a comment that ends inside the template literal is only missing', async () => {
    expect(await shown(SIDEBAR('`a /* b */ ${host}`'))).toBe('a  example.com');
  });

  const read = (page: string) =>
    inScript(openScript('', { html: { File: page } }), `return HtmlService.createHtmlOutputFromFile('File').getContent();`);

  test.each([
    ['<b>part</b>', '<b>part</b>'],
    ['{"a":"<b>1</b> & 2"}', '{"a":"<b>1</b> &amp; 2"}'],
    ['<p>open<!-- note -->', '<p>open</p>'],
    ['<script>const a = `//x`;\nconst b = 1;</script>', '<script>const a = `\nconst b = 1;</script>'],
    ['<br/><input disabled>', '<br><input disabled="">'],
  ])('a file %j asked for its content is %j', async (page, expected) => {
    expect(await read(page)).toBe(expected);
  });

  test('code kept in a file is malformed, and raw as a template', async () => {
    const code = 'for (var i = 0; i<n; i++) { x("&"); }';
    await expect(read(code)).rejects.toThrow('Malformed HTML content.');
    const raw = `return HtmlService.createTemplateFromFile('File').getRawContent();`;
    expect(await inScript(openScript('', { html: { File: code } }), raw)).toBe(code);
  });
});

test('the screen gets pages, toasts and questions', async () => {
  const seen: unknown[] = [];
  const screen: Screen = {
    ...SILENT_SCREEN,
    sidebar: (page: HtmlPage) => seen.push(['sidebar', page]),
    dialog: (page: HtmlPage, modal) => seen.push(['dialog', page.title, page.width, modal]),
    toast: (message, title, seconds) => seen.push(['toast', message, title, seconds]),
    alert: (title, prompt, buttons) => {
      seen.push(['alert', title, prompt, buttons]);
      return 'YES';
    },
    prompt: () => ({ button: 'OK', text: 'typed' }),
  };
  const body = `
    var ui = SpreadsheetApp.getUi();
    ui.showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('Side'));
    ui.showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(400), 'Dialog');
    ss.toast('hello', 'Title', 3);
    var answer = ui.alert('Sure', 'Really?', ui.ButtonSet.YES_NO);
    var response = ui.prompt('Name');
    return [answer === ui.Button.YES, response.getResponseText(), String(response.getSelectedButton())];`;
  expect(await inScript(openScript('', { screen }), body)).toEqual([true, 'typed', 'OK']);
  expect(seen).toEqual([
    ['sidebar', { title: 'Side', html: '<p>', width: null, height: null }],
    ['dialog', 'Dialog', 400, true],
    ['toast', 'hello', 'Title', 3],
    ['alert', 'Sure', 'Really?', 'YES_NO'],
  ]);
});

test('menus have items, separators and submenus', () => {
  const host = openScript(`function onOpen() { var ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('One', 'main').addSeparator().addSubMenu(ui.createMenu('More').addItem('Two', 'main')).addToUi(); }`);
  host.open();
  expect(host.menus).toMatchObject([
    {
      isAddon: true,
      items: [{ label: 'One', functionName: 'main' }, 'separator', { label: 'More', items: [{ label: 'Two', functionName: 'main' }] }],
    },
  ]);
  host.open();
  expect(host.menus).toHaveLength(1);
});
