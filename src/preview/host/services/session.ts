/**
 * Session: zone of the script, language and account of the person.
 *
 * Injected into every realm. Accounts need the e-mail scope and a full authorisation.
 */

import { accountOf, type HostState } from '../host-state';
import type * as G from '../script/google';
import { free, handed, identity, type Members, ScriptObject, type Table } from '../script/script-object';
import { LocalUser } from './user';

export class LocalSession extends ScriptObject {
  override readonly table = SESSION;

  constructor(private readonly state: HostState) {
    super();
  }

  getScriptTimeZone(): string {
    return this.state.manifest.timeZone;
  }

  getActiveUserLocale(): string {
    return this.state.language;
  }

  getActiveUser(): G.User {
    return handed<G.User>(new LocalUser(accountOf(this.state.role)));
  }

  getEffectiveUser(): G.User {
    return this.getActiveUser();
  }

  getTemporaryActiveUserKey(): string {
    return `temporary-key-of-${this.state.role}`;
  }
}

const MEMBERS: Members<LocalSession, G.Session> = {
  getScriptTimeZone: free(),
  getActiveUserLocale: free(),
  getActiveUser: identity(),
  getEffectiveUser: identity(),
  getTemporaryActiveUserKey: free(),
};

const SESSION: Table = { name: 'Session', path: 'Session', members: MEMBERS };
