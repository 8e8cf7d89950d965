/**
 * Who may call what: authorisation modes (lifecycle table of editor add-ons) and the scopes the manifest asks for.
 *
 * Used by the guard before every call, so also for code at the top of a file.
 */
import type { AuthMode } from '../host';
import { permissionRefusal, Refusal } from '../refusal';
import type { Access, Member } from './script-object';

interface Rule {
  readonly modes: readonly AuthMode[];
  /** One of these must be in the manifest; none means no scope is needed. */
  readonly scopes: readonly string[];
}

const RULES: Readonly<Record<Access, Rule>> = {
  free: { modes: ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'], scopes: [] },
  menu: { modes: ['NONE', 'LIMITED', 'FULL'], scopes: [] },
  file: { modes: ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'], scopes: ['spreadsheets.currentonly', 'spreadsheets'] },
  otherFiles: { modes: ['FULL'], scopes: ['spreadsheets'] },
  screen: { modes: ['FULL'], scopes: ['script.container.ui'] },
  store: { modes: ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'], scopes: [] },
  html: { modes: ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'], scopes: [] },
  identity: { modes: ['FULL'], scopes: ['userinfo.email'] },
  triggers: { modes: ['FULL'], scopes: ['script.scriptapp'] },
};

/** Services a script could name but this add-on must not lean on, with the scope each would need; '' is none. */
export const FOREIGN_SERVICES: Readonly<Record<string, string>> = {
  CalendarApp: 'calendar',
  CardService: '',
  ContactsApp: 'contacts',
  ContentService: '',
  DocumentApp: 'documents',
  DriveApp: 'drive',
  FormApp: 'forms',
  GmailApp: 'gmail.send',
  GroupsApp: 'groups',
  Jdbc: 'script.external_request',
  LanguageApp: '',
  LinearOptimizationService: '',
  MailApp: 'script.send_mail',
  Maps: '',
  SlidesApp: 'presentations',
  UrlFetchApp: 'script.external_request',
  XmlService: '',
};

const PREFIX = 'https://www.googleapis.com/auth/';

export class Permissions {
  private readonly granted: ReadonlySet<string>;

  constructor(
    readonly mode: AuthMode,
    scopes: readonly string[],
    private readonly viewer: boolean,
  ) {
    this.granted = new Set(scopes.map(scope => scope.replace(PREFIX, '')));
  }

  /** Throws Google's sentence when the call is not allowed; `path` is `SpreadsheetApp.openById` or `Ui.showSidebar`. */
  check(member: Member, path: string): void {
    const rule = RULES[member.access];
    if (this.mode === 'CUSTOM_FUNCTION' && member.access === 'menu')
      throw new Refusal('Cannot call SpreadsheetApp.getUi() from this context.');
    const writes = member.kind === 'write' && member.access === 'file';
    const shows = member.kind === 'ui' && member.access === 'file';
    const covered = rule.scopes.length === 0 || rule.scopes.some(scope => this.granted.has(scope));
    if (!rule.modes.includes(this.mode) || !covered || (this.mode === 'CUSTOM_FUNCTION' && (writes || shows)))
      throw permissionRefusal(path, rule.scopes);
    if (this.viewer && writes) throw new Refusal('You do not have permission to perform that action.');
  }

  /** The same for a service this host does not have: Google's sentence without the scope, otherwise null. */
  foreign(service: string, path: string): Refusal | null {
    const scope = FOREIGN_SERVICES[service] ?? '';
    return scope === '' || (this.mode === 'FULL' && this.granted.has(scope)) ? null : permissionRefusal(path, [scope]);
  }

  /** Full names of those of the wanted scopes that the manifest asks for; all of them without a wish. */
  authorised(wanted?: readonly string[]): readonly string[] {
    const names =
      wanted === undefined ? [...this.granted] : wanted.map(scope => scope.replace(PREFIX, '')).filter(scope => this.granted.has(scope));
    return names.map(name => PREFIX + name);
  }
}
