/**
 * The choices a cycle was begun with, as far as the workbook still knows them: for a tab that is built again or for the first time, for the same cycle
 * on another day and for the next one. Used by the check, first use, leaving and the next cycle.
 */
import type { Choices } from '../../contract';
import { isoOfDay } from '../../core/day/day';
import { textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { ownPlaybooks } from '../cycle/own-playbooks';
import { CHANNEL_LIMIT, currencyIn, nameWithin, textWithin } from '../schemas';
import { builtChoices } from './memory';

/**
 * The choices a lost tab is built again from: what Setup still knows, the playbook's own for the rest. People write more into a cell than the wizard
 * takes, and what it does not take would be no draft.
 */
export function choicesInSetup({ facts, setup }: OpenWorkbook): Choices {
  const people = setupList(setup, 'person').map(nameWithin);
  const channels = setup.rows.flatMap(({ cells }) => (textOf(cells.channel) === '' ? [] : [cells]));
  const person = (index: number) => people[index] ?? people[0] ?? '–';
  return {
    goal: 'leads',
    playbook: facts.playbook,
    name: nameWithin(facts.name),
    start: isoOfDay(facts.start),
    language: facts.language,
    currency: currencyIn(facts.currency),
    channels: channels.slice(0, CHANNEL_LIMIT).map(({ channel, source, medium, signal }, index) => ({
      name: nameWithin(textOf(channel)),
      source: nameWithin(textOf(source)),
      medium: nameWithin(textOf(medium)),
      role: index < 2 ? 'core' : 'test',
      signal: textWithin(textOf(signal)),
    })),
    people: { data: person(0), production: person(1), community: person(2) },
    without: [],
    baselines: {},
    sample: false,
    ...(ownPlaybooks().some(({ id }) => id === facts.own) ? { own: facts.own } : {}),
  };
}

/** What a cycle was built from, to be built again on another day: by a playbook of the team's own only while there is one. */
export function builtFrom(cycle: string, known: Choices): Choices {
  const { past: _past, own: _own, ...built } = builtChoices(cycle) ?? known;
  return { ...built, ...(known.own === undefined ? {} : { own: known.own }) };
}
