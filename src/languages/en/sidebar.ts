/**
 * Texts of the sidebar (300 px wide) in English, one file per group of panels. Used by src/sidebar only, in the person's language.
 */
import { cycle } from './sidebar/cycle';
import { work } from './sidebar/work';

export const sidebar = {
  panels: { today: 'Today', cycle: 'New cycle', numbers: 'Numbers', links: 'Links', review: 'Review', check: 'Sheet check' },
  general: {
    loading: 'Loading…',
    saving: 'Saving…',
    save: 'Save',
    saved: 'Saved',
    cancel: 'Cancel',
    back: 'Back',
    next: 'Next',
    close: 'Close',
    retry: 'Try again',
    show: 'Show in sheet',
    yes: 'Yes',
    no: 'No',
    optional: 'optional',
    language: 'Language',
    whoAreYou: 'Who are you?',
    whoWhy: 'Picks out what is due for you. Only this spreadsheet knows it.',
    somebodyElse: 'Somebody else',
    offline: 'No connection. What you typed is kept; try again when you are online.',
    viewOnly: 'You can look but not change anything here.',
    menu: 'Menu',
  },
  languages: { en: 'English', ms: 'Bahasa Melayu', fi: 'Suomi', da: 'Dansk' },
  cycle,
  ...work,
} as const;
