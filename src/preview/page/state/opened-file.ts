/**
 * Opens the saved spreadsheet in a host: the built add-on, the settings and the engine's model together.
 *
 * Used once at start.
 */
import type { OpenWorkbook } from '../../engine/open-workbook';
import type { Host, PushedFile, Screen } from '../../host/host';
import { openHost } from '../../host/open';
import { frameRealm } from '../../host/script/frame-realm';
import { clockOn } from './preview-clock';
import type { PreviewState } from './state-store';

/** The host with its workbook as the page needs it. */
export interface OpenedFile {
  readonly host: Host;
  readonly workbook: OpenWorkbook;
}

/** The files of the built add-on, from the machine this page came from. */
export async function fetchPushedFiles(): Promise<readonly PushedFile[]> {
  const response = await fetch('dist.json');
  if (!response.ok) throw new Error('The built add-on cannot be read. Run "npm run build" and load this page again.');
  return (await response.json()) as readonly PushedFile[];
}

/** Opens the file as its person would; throws when the saved state cannot be read any more. */
export function openFile({ settings, snapshot }: PreviewState, files: readonly PushedFile[], screen: Screen): OpenedFile {
  const host = openHost({
    files,
    realm: frameRealm,
    locale: settings.locale,
    timeZone: settings.timeZone,
    clock: clockOn(settings.today, settings.timeZone),
    screen,
    person: { role: settings.role, language: settings.language },
    addon: settings.addon,
    ...(snapshot === null ? {} : { snapshot }),
  });
  const { workbook } = host;
  if (settings.role === 'viewer') workbook.model.updateMode('readonly');
  return { host, workbook };
}
