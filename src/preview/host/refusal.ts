/**
 * The two ways a service call can fail, kept apart because only the first is Google's.
 *
 * Used by every service; the guard turns a `Refusal` into the realm's own `Exception`.
 */

/** Something Google refuses; `message` is Google's English sentence, which real users see translated. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Something Google can do and this host cannot; never hidden from the person who runs it, even if the script catches it. */
export class Missing extends Error {
  override readonly name = 'Missing';

  constructor(member: string) {
    super(`not implemented in the local host: ${member}`);
  }
}

/** The sentence Google gives when a scope or an authorisation mode does not cover a call. */
export function permissionRefusal(member: string, scopes: readonly string[]): Refusal {
  const required = scopes.map(scope => `https://www.googleapis.com/auth/${scope}`).join(' || ');
  return new Refusal(`You do not have permission to call ${member}.${required === '' ? '' : ` Required permissions: (${required})`}`);
}
