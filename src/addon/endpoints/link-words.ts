/** The standard of links on Setup: reading it, adding a word on purpose, mending the tags of a channel. */

import type { LinkVocabulary, WordList } from '../../contract';
import { cellContent } from '../../sheet/cell-text';
import { CHOSEN, filledLinks, orderOf } from '../../sheet/link-rows';
import { textOf } from '../../sheet/read-table';
import { factCells, type OpenWorkbook, setupList } from '../../sheet/workbook';
import { TEXT_FORMAT } from '../../tabs/number-format';
import type { Fact } from '../../tabs/place';
import { command } from '../command';
import { currentWorkbook, requireTable } from '../current';
import { refuse } from '../refusal';
import { requireEditor } from '../writing';

const RECENT = 5;

export function vocabulary(): LinkVocabulary {
  const workbook = currentWorkbook();
  const { setup } = workbook;
  const facts = factCells(setup);
  const fact = (name: Fact) => textOf(facts[name]?.value);
  return {
    cycle: workbook.facts.name,
    channels: setup.rows.flatMap(({ cells }) => {
      const [name = '', source = '', medium = '', also = ''] = [cells.channel, cells.source, cells.medium, cells.also].map(textOf);
      return name === '' ? [] : [{ name, source, medium, also }];
    }),
    formats: setupList(setup, 'format'),
    concepts: setupList(setup, 'concept'),
    creators: setupList(setup, 'creator'),
    batches: setupList(setup, 'batch'),
    naming: {
      campaign: fact('campaign_pattern'),
      content: fact('content_pattern'),
      separator: fact('separator'),
      capitals: fact('capitals'),
    },
    ownDomains: fact('own_domains'),
    conversions: { primary: fact('conversion'), micro: [fact('micro_1'), fact('micro_2')] },
    taggedKpi: fact('tagged_kpi'),
    recent: recentLinks(workbook),
  };
}

function recentLinks(workbook: OpenWorkbook): LinkVocabulary['recent'] {
  return filledLinks(requireTable(workbook, 'links', CHOSEN))
    .slice(-RECENT)
    .reverse()
    .map(({ cells }) => ({
      id: textOf(cells.id),
      label: [cells.channel, cells.format, cells.concept].map(textOf).join(' · '),
      url: textOf(cells.tagged),
      order: orderOf(cells),
    }))
    .filter(({ url }) => url !== '');
}

export function addWord({ list, word }: { readonly list: WordList; readonly word: string }): LinkVocabulary {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  command(() => {
    const setup = requireTable(currentWorkbook(), 'setup', [list]);
    const column = setup.columns[list];
    const words = setup.rows.map(({ cells }) => textOf(cells[list]));
    if (column === undefined || word === '' || words.includes(word)) return;
    const filled = setup.rows.filter(({ cells }) => textOf(cells[list]) !== '');
    const row = (filled[filled.length - 1]?.row ?? setup.headingRow) + 1;
    if (row > setup.sheet.getMaxRows()) setup.sheet.insertRowsAfter(setup.sheet.getMaxRows(), 1);
    setup.sheet.getRange(row, column).setNumberFormat(TEXT_FORMAT).setValue(cellContent(word, TEXT_FORMAT));
  });
  return vocabulary();
}

interface ChannelTags {
  readonly channel: string;
  readonly source: string;
  readonly medium: string;
}

export function setChannelTags({ channel, source, medium }: ChannelTags): LinkVocabulary {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  command(() => {
    const setup = requireTable(currentWorkbook(), 'setup', ['channel', 'source', 'medium']);
    const row = setup.rows.find(({ cells }) => textOf(cells.channel) === channel)?.row ?? refuse('unknown_channel', { channel });
    for (const [key, value] of [['source', source] as const, ['medium', medium] as const]) {
      const column = setup.columns[key];
      if (column !== undefined) setup.sheet.getRange(row, column).setValue(cellContent(value, TEXT_FORMAT));
    }
  });
  return vocabulary();
}
