/**
 * Everything the sidebar says, in English: one group per panel, in the order a person meets them.
 *
 * Used by src/sidebar through its context; the other languages fill the same shape. Room is narrow: the sidebar is 300 px wide, tab words have
 * about 9 characters and a button about 30. `{name}` is a value, `{n|one|other}` the word that goes with a number.
 */

import { check } from './sidebar/check';
import { close } from './sidebar/close';
import { content } from './sidebar/content';
import { ownPlaybook } from './sidebar/cycle/own-playbook';
import { wizard } from './sidebar/cycle/wizard';
import { doing } from './sidebar/doing';
import { experiments } from './sidebar/experiments';
import { helping } from './sidebar/helping';
import { leaving } from './sidebar/leaving';
import { audit } from './sidebar/library/audit';
import { links } from './sidebar/links';
import { figures } from './sidebar/numbers/figures';
import { channels, rules } from './sidebar/rules';
import { week } from './sidebar/week/week';

export const sidebar = {
  frame: {
    tabs: { today: 'Today', numbers: 'Numbers', links: 'Links', check: 'Check' },
    tabsLabel: 'Panels',
    language: 'Sidebar language',
    tabsSpeak: 'The team’s tabs are in {language}. Switching keeps what people have typed.',
    tabsChange: 'Switch the tabs to {language}',
    loading: 'Loading…',
    /** Behind what Google is doing, when that takes longer than eight seconds. */
    longWait: 'Google Sheets can take a minute; what you typed stays here.',
    tryAgain: 'Try again',
    back: 'Back',
    next: 'Next',
    cancel: 'Cancel',
    viewOnlyTitle: 'View only',
    viewOnly: 'This spreadsheet is shared with you for viewing. Ask its owner for edit access to save from here.',
    crashed: 'This panel stopped working. What is in the spreadsheet is safe.',
    draftBack: 'What you typed is back. It is not saved yet.',
    draftForget: 'Clear it',
  },
  /** Trouble on the way to the server, which the server cannot put into words. */
  wire: {
    no_connection:
      'No connection to Google Sheets. Check your network and try again. If you use several Google accounts, sign in with one only.',
    no_answer: 'Google Sheets did not answer in {seconds} seconds. Look at the sheet to see whether it was done, then try again.',
    kept: 'What you typed is still here.',
  },
  start: {
    title: 'A 90-day cycle in this spreadsheet',
    first:
      'Quarterdeck turns this spreadsheet into the place where your team plans 90 days, enters its numbers weekly and sees what to change.',
    second: 'It takes about two minutes, and nothing leaves this spreadsheet.',
    begin: 'Start my cycle',
    resume: 'Continue with “{name}”',
    again: 'Start from scratch',
    example: 'Look at an example',
    exampleHint: 'Builds a cycle with invented numbers in this spreadsheet. You can remove them later.',
    exampleName: 'Example {quarter}',
  },
  doing,
  ownPlaybook,
  leaving,
  check,
  ...helping,
  running: {
    title: 'New cycle',
    text: 'This spreadsheet has a cycle: {name}, {from} to {to}. One spreadsheet holds one cycle at a time.',
    today: 'Go to Today',
    dashboard: 'Show the Dashboard',
  },
  wizard,
  build: {
    title: 'Building {name}',
    makingTabs: 'Making the tabs',
    progress: '{done} of {all} done',
    now: 'Now: {step}',
    states: { done: 'done', now: 'in progress', later: 'to come', failed: 'stopped here' },
    patience: 'About a minute. You can close the sidebar; it picks up where it left off.',
    stopped: 'The build stopped half-way. What is done stays; nothing is built twice.',
    resume: 'Continue building',
    change: 'Back to my choices',
    finished: 'ready, opening the Dashboard',
  },
  ...week,
  ...figures,
  links,
  rules,
  channels,
  close,
  ...{ audit, content },
  experiments,
} as const;
