/** The standard of links on Setup: reading it, adding a word on purpose, mending the tags of a channel. */

import type { LinkVocabulary, WordList } from '../../contract';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import { CHOSEN, filledLinks, orderOf } from '../../sheet/read/link-rows';
import { type Table, textOf } from '../../sheet/read/read-table';
import { factCells } from '../../sheet/workbook/fact-cells';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import type { Fact } from '../../tabs/place';
import { refuse } from '../refusal';
import { command, unchanged } from '../workbook/command';
import { currentWorkbook, requireTable } from '../workbook/current';
import { pointedExports } from '../workbook/pointed-exports';
import { requireEditor } from '../workbook/writing';

const RECENT = 5;

export function vocabulary(): LinkVocabulary {
  return vocabularyOf(currentWorkbook());
}

function vocabularyOf(workbook: OpenWorkbook): LinkVocabulary {
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
    pointed: pointedExports(),
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
  return command(['links', 'setup'], workbook => {
    const setup = requireTable(workbook, 'setup', [list]);
    const words = setup.rows.map(({ cells }) => textOf(cells[list]));
    if (word === '' || words.includes(word)) return unchanged(vocabularyOf);
    const filled = setup.rows.filter(({ cells }) => textOf(cells[list]) !== '');
    const row = (filled[filled.length - 1]?.row ?? setup.headingRow) + 1;
    const size = setup.sheet.getMaxRows();
    const { write, after } = prepareCells(withRow(workbook.setup, row), [{ row, key: list, ...plainText(word) }], 'typing');
    return {
      write: () => {
        if (row > size) setup.sheet.insertRowsAfter(size, 1);
        write();
      },
      after: { setup: after },
      answer: vocabularyOf,
    };
  });
}

/** The table with a row that may lie below the last one that was read. */
function withRow(table: Table, row: number): Table {
  return table.rows.some(line => line.row === row) ? table : { ...table, rows: [...table.rows, { row, cells: {} }] };
}

interface ChannelTags {
  readonly channel: string;
  readonly source: string;
  readonly medium: string;
}

export function setChannelTags({ channel, source, medium }: ChannelTags): LinkVocabulary {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return command(['links', 'setup'], workbook => {
    const setup = requireTable(workbook, 'setup', ['channel', 'source', 'medium']);
    const row = setup.rows.find(({ cells }) => textOf(cells.channel) === channel)?.row ?? refuse('unknown_channel', { channel });
    const tags: readonly CellChange[] = [
      { row, key: 'source', ...plainText(source) },
      { row, key: 'medium', ...plainText(medium) },
    ];
    const { write, after } = prepareCells(workbook.setup, tags, 'typing');
    return { write, after: { setup: after }, answer: vocabularyOf };
  });
}
