/**
 * The user interface of the open file: menus, sidebar, dialogs, questions.
 *
 * Made by `SpreadsheetApp.getUi()`. Menus may be built in every mode; what opens a window needs a full authorisation.
 */

import type { Menu, MenuItem } from '../host';
import type { HostState } from '../host-state';
import type * as G from '../script/google';
import { handed, type Members, menu, own, ScriptObject, screen, type Table } from '../script/script-object';
import { asEnum, EnumValue, valueNamed } from '../values/enumeration';
import { BUTTON, BUTTON_SET } from '../values/enums';
import { LocalHtmlOutput } from './html/html-output';

class LocalMenu extends ScriptObject {
  override readonly table = MENU;
  private readonly items: (MenuItem | Menu | 'separator')[] = [];

  constructor(
    private readonly state: HostState,
    private readonly label: string,
    private readonly isAddon: boolean,
  ) {
    super();
  }

  addItem(label: string, functionName: string): G.Menu {
    this.items.push({ label, functionName });
    return handed<G.Menu>(this);
  }

  addSeparator(): G.Menu {
    this.items.push('separator');
    return handed<G.Menu>(this);
  }

  addSubMenu(submenu: G.Menu): G.Menu {
    this.items.push(own(submenu, LocalMenu).built);
    return handed<G.Menu>(this);
  }

  addToUi(): void {
    const { built } = this;
    const others = this.state.menus.filter(other => other.isAddon !== built.isAddon || other.label !== built.label);
    this.state.menus = [...others, built];
    this.state.screen.menus(this.state.menus);
  }

  private get built(): Menu {
    return { label: this.label, items: [...this.items], isAddon: this.isAddon };
  }
}

class LocalPromptResponse extends ScriptObject {
  override readonly table = PROMPT_RESPONSE;

  constructor(
    private readonly button: EnumValue,
    private readonly text: string,
  ) {
    super();
  }

  getSelectedButton(): G.Button {
    return asEnum(this.button);
  }

  getResponseText(): string {
    return this.text;
  }
}

/** The three overloads of alert and prompt: `(prompt)`, `(prompt, buttons)`, `(title, prompt, buttons)`. */
function question(args: readonly unknown[]): { readonly title: string; readonly prompt: string; readonly buttons: string } {
  const texts = args.filter(arg => typeof arg === 'string');
  const buttons = args.find(arg => arg instanceof EnumValue);
  return { title: texts.length === 2 ? (texts[0] ?? '') : '', prompt: texts.at(-1) ?? '', buttons: String(buttons ?? 'OK') };
}

const button = (name: string): EnumValue => valueNamed(BUTTON, name) ?? BUTTON.CLOSE;

export class LocalUi extends ScriptObject {
  override readonly table = UI;
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  constructor(private readonly state: HostState) {
    super();
  }

  createAddonMenu(): G.Menu {
    return handed<G.Menu>(new LocalMenu(this.state, this.state.addonName, true));
  }

  createMenu(label: string): G.Menu {
    return handed<G.Menu>(new LocalMenu(this.state, label, false));
  }

  showSidebar(page: G.HtmlOutput): void {
    this.state.screen.sidebar(own(page, LocalHtmlOutput).page);
  }

  showModalDialog(page: G.HtmlOutput, title: string): void {
    this.state.screen.dialog({ ...own(page, LocalHtmlOutput).page, title }, true);
  }

  showModelessDialog(page: G.HtmlOutput, title: string): void {
    this.state.screen.dialog({ ...own(page, LocalHtmlOutput).page, title }, false);
  }

  alert(...args: unknown[]): G.Button {
    const { title, prompt, buttons } = question(args);
    this.state.log.push(`alert: ${prompt}`);
    return asEnum(button(this.state.screen.alert(title, prompt, buttons)));
  }

  prompt(...args: unknown[]): G.PromptResponse {
    const { title, prompt, buttons } = question(args);
    this.state.log.push(`prompt: ${prompt}`);
    const answer = this.state.screen.prompt?.(title, prompt, buttons) ?? { button: 'CLOSE', text: '' };
    return handed<G.PromptResponse>(new LocalPromptResponse(button(answer.button), answer.text));
  }
}

const MENU_MEMBERS: Members<LocalMenu, G.Menu> = {
  addItem: menu('string string'),
  addSeparator: menu(),
  addSubMenu: menu('Menu'),
  addToUi: menu(),
};
const PROMPT_RESPONSE_MEMBERS: Members<LocalPromptResponse, G.PromptResponse> = {
  getSelectedButton: screen(),
  getResponseText: screen(),
};
const QUESTIONS = ['string', 'string enum:ButtonSet', 'string string enum:ButtonSet'];
const UI_MEMBERS: Members<LocalUi, G.Ui> = {
  createAddonMenu: menu(),
  createMenu: menu('string'),
  showSidebar: screen('HtmlOutput'),
  showModalDialog: screen('HtmlOutput string'),
  showModelessDialog: screen('HtmlOutput string'),
  alert: screen(...QUESTIONS),
  prompt: screen(...QUESTIONS),
};

const MENU: Table = { name: 'Menu', path: 'Menu', members: MENU_MEMBERS };
const PROMPT_RESPONSE: Table = { name: 'PromptResponse', path: 'PromptResponse', members: PROMPT_RESPONSE_MEMBERS };
const UI: Table = { name: 'Ui', path: 'Ui', members: UI_MEMBERS };
