/**
 * A Google account as scripts see it.
 *
 * Made by Session and protections; reading the address needs the e-mail scope.
 */
import type * as G from '../script/google';
import { identity, type Members, ScriptObject, type Table } from '../script/script-object';

export class LocalUser extends ScriptObject {
  override readonly table = USER;

  constructor(readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
}

const MEMBERS: Members<LocalUser, G.User> = { getEmail: identity() };

const USER: Table = { name: 'User', path: 'User', members: MEMBERS };
