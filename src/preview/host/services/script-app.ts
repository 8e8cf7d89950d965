/**
 * ScriptApp: authorisation of the running execution; triggers, which need a scope this add-on does not ask for.
 *
 * Injected into every realm.
 */

import { Missing, Refusal } from '../refusal';
import type { Permissions } from '../script/access';
import type * as G from '../script/google';
import { free, handed, type Members, ScriptObject, type Table, triggers } from '../script/script-object';
import { asEnum } from '../values/enumeration';
import { AUTH_MODE, AUTHORIZATION_STATUS } from '../values/enums';

/** What is authorised, read only. */
class LocalAuthorizationInfo extends ScriptObject {
  override readonly table = AUTHORIZATION_INFO;

  constructor(
    private readonly scopes: readonly string[],
    private readonly complete: boolean,
  ) {
    super();
  }

  getAuthorizationStatus(): G.AuthorizationStatus {
    return asEnum(this.complete ? AUTHORIZATION_STATUS.NOT_REQUIRED : AUTHORIZATION_STATUS.REQUIRED);
  }

  getAuthorizationUrl(): string {
    return this.complete ? '' : 'https://script.google.com/';
  }

  getAuthorizedScopes(): string[] {
    return [...this.scopes];
  }
}

export class LocalScriptApp extends ScriptObject {
  override readonly table = SCRIPT_APP;
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;

  constructor(private readonly permissions: Permissions) {
    super();
  }

  getAuthorizationInfo(_mode: G.AuthMode, scopes?: string[]): G.AuthorizationInfo {
    const authorised = this.permissions.authorised(scopes);
    const info = new LocalAuthorizationInfo(authorised, scopes === undefined || authorised.length === scopes.length);
    return handed<G.AuthorizationInfo>(info as Partial<G.AuthorizationInfo>);
  }

  requireScopes(_mode: G.AuthMode, scopes: string[]): void {
    if (this.permissions.authorised(scopes).length < scopes.length) throw new Refusal('Authorization is required to perform that action.');
  }

  requireAllScopes(_mode: G.AuthMode): void {
    // Every scope of the manifest counts as granted here; a narrower consent is not modelled.
  }

  getScriptId(): string {
    return 'local-preview-script';
  }

  getProjectTriggers(): G.Trigger[] {
    throw new Missing('ScriptApp.getProjectTriggers');
  }

  getUserTriggers(_spreadsheet: unknown): G.Trigger[] {
    throw new Missing('ScriptApp.getUserTriggers');
  }

  newTrigger(_functionName: string): G.TriggerBuilder {
    throw new Missing('ScriptApp.newTrigger');
  }

  deleteTrigger(_trigger: unknown): void {
    throw new Missing('ScriptApp.deleteTrigger');
  }
}

type Info = G.AuthorizationInfo & { getAuthorizedScopes(): string[] };
const INFO_MEMBERS: Members<LocalAuthorizationInfo, Info> = {
  getAuthorizationStatus: free(),
  getAuthorizationUrl: free(),
  getAuthorizedScopes: free(),
};
const MEMBERS: Members<LocalScriptApp, G.ScriptApp> = {
  getAuthorizationInfo: free('enum:AuthMode', 'enum:AuthMode array'),
  requireScopes: free('enum:AuthMode array'),
  requireAllScopes: free('enum:AuthMode'),
  getScriptId: free(),
  getProjectTriggers: triggers(),
  getUserTriggers: triggers('Spreadsheet'),
  newTrigger: triggers('string'),
  deleteTrigger: triggers('any'),
};

const AUTHORIZATION_INFO: Table = { name: 'AuthorizationInfo', path: 'ScriptApp.AuthorizationInfo', members: INFO_MEMBERS };
const SCRIPT_APP: Table = { name: 'ScriptApp', path: 'ScriptApp', members: MEMBERS };
