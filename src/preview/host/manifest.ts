/**
 * The parts of `appsscript.json` the host obeys.
 *
 * Used when a host opens; a manifest Google would refuse is refused here too.
 */
import type { PushedFile } from './host';
import { isZone } from './values/zone';

export interface Manifest {
  readonly timeZone: string;
  readonly scopes: readonly string[];
}

/** Finds and reads the manifest among the pushed files; throws a sentence when it is missing or unusable. */
export function readManifest(files: readonly PushedFile[]): Manifest {
  const file = files.find(candidate => candidate.type === 'JSON' && candidate.name === 'appsscript');
  if (file === undefined) throw new Error('The pushed files have no appsscript.json.');
  const raw: unknown = JSON.parse(file.source);
  if (typeof raw !== 'object' || raw === null) throw new Error('appsscript.json must be an object.');
  const { timeZone, runtimeVersion, oauthScopes, addOns } = raw as Record<string, unknown>;
  if (typeof timeZone !== 'string' || !isZone(timeZone)) throw new Error('appsscript.json: "timeZone" is not a time zone.');
  if (runtimeVersion !== 'V8') throw new Error('appsscript.json: "runtimeVersion" must be "V8".');
  if (addOns !== undefined) throw new Error('appsscript.json: "addOns" is for card add-ons, an editor add-on has none.');
  if (!Array.isArray(oauthScopes) || !oauthScopes.every(scope => typeof scope === 'string')) {
    throw new Error('appsscript.json: "oauthScopes" must be a list of texts.');
  }
  return { timeZone, scopes: oauthScopes };
}
