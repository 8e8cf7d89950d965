/**
 * The settings of the preview: what a spreadsheet's own settings hold, and what only a preview can change.
 *
 * Opened from File › Settings and from the title bar. Everything but the connection takes effect by loading the page anew, as in Sheets.
 */
import { element } from '../elements';
import {
  addonStates,
  isDay,
  isTimeZone,
  languageFacts,
  languages,
  localeFacts,
  locales,
  type PreviewSettings,
  readSettings,
  roles,
} from '../state/preview-settings';
import { openModal, showMessage } from './modal';

const roleNames = { editor: 'Editor, owner of the file', collaborator: 'Editor, not the owner', viewer: 'Can view only' } as const;
const addonNames = { enabled: 'On', off: 'Off: its functions are #NAME?' } as const;

/** What the dialog starts from and what it gives back. */
export interface SettingsOwner {
  readonly settings: PreviewSettings;
  readonly save: (settings: PreviewSettings) => void;
  readonly closed: () => void;
}

/** Opens the dialog; unreadable fields keep it open with a sentence. */
export function openSettings(owner: SettingsOwner): void {
  const { settings } = owner;
  const locale = choice(locales, locale => localeFacts[locale].name, settings.locale);
  const timeZone = element('input', { class: 'qd-field', list: 'qd-time-zones', value: settings.timeZone, spellcheck: 'false' });
  const today = element('input', { class: 'qd-field', type: 'date', value: settings.today ?? '' });
  const role = choice(roles, role => roleNames[role], settings.role);
  const language = choice(languages, language => languageFacts[language].name, settings.language);
  const addon = choice(addonStates, state => addonNames[state], settings.addon);
  const lost = element('input', { type: 'checkbox', checked: settings.connection === 'down' });
  const save = (): boolean => {
    const problem = complaint(timeZone.value, today.value);
    if (problem !== null) {
      showMessage('Please check the settings', problem);
      return false;
    }
    const fields = {
      title: settings.title,
      locale: locale.value,
      timeZone: timeZone.value,
      today: today.value === '' ? null : today.value,
      role: role.value,
      language: language.value,
      addon: addon.value,
      connection: lost.checked ? 'down' : 'up',
    };
    owner.save(readSettings(fields));
    return true;
  };
  openModal({
    title: 'Settings for this preview',
    width: 460,
    closed: owner.closed,
    body: [
      field('Locale', locale, 'Decimal sign, dates and the separator in formulas.'),
      field('Time zone', timeZone, 'Of the spreadsheet. Scripts run in Etc/UTC.'),
      field('Today', today, 'The day the spreadsheet believes it is. Empty: the real one.'),
      field('Person', role, 'Somebody who may only view has no add-on menu and no drop-downs.'),
      field('Language', language, "Of the person's Google account."),
      field('Add-on', addon, 'In this spreadsheet.'),
      field('Lost connection', lost, 'Every call from the sidebar fails until this is unticked.'),
      timeZones(),
    ],
    buttons: [
      { label: 'Cancel', kind: 'plain' },
      { label: 'Save', kind: 'primary', act: save },
    ],
  });
}

/** What is wrong with the typed fields, or null. */
export function complaint(timeZone: string, today: string): string | null {
  if (!isTimeZone(timeZone)) return `"${timeZone}" is no time zone. Write one such as Europe/Copenhagen or Etc/UTC.`;
  if (today !== '' && !isDay(today)) return `"${today}" is no day. Pick one from the calendar or leave the field empty.`;
  return null;
}

function choice<Word extends string>(words: readonly Word[], name: (word: Word) => string, chosen: Word): HTMLSelectElement {
  const options = words.map(word => element('option', { value: word, selected: word === chosen }, name(word)));
  return element('select', { class: 'qd-field' }, ...options);
}

function field(label: string, control: HTMLElement, explanation: string): HTMLElement {
  return element(
    'label',
    { class: 'qd-setting' },
    element('span', { class: 'qd-setting-label' }, label),
    control,
    element('small', { class: 'qd-setting-explanation' }, explanation),
  );
}

function timeZones(): HTMLElement {
  const names = ['Etc/UTC', ...Intl.supportedValuesOf('timeZone')];
  return element('datalist', { id: 'qd-time-zones' }, ...names.map(value => element('option', { value })));
}
