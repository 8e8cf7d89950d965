/**
 * LINK_BOARD and ROADMAP_BOARD against the functions people type: UTM_SLUG, UTM_LINK, UTM_CHANNEL, UTM_CHECK and CYCLE_PHASE say the same
 * of the same words, for 4,000 random tables, and for 10,000 in `npm run fuzz -- --whole`; and the same again for one row or a column of them.
 */
import * as fc from 'fast-check';
import { linkBoard } from '../../src/boards/links/link-board';
import { roadmapBoard } from '../../src/boards/roadmap-board';
import type { Argument, CellResult } from '../../src/functions/cells/argument';
import { FunctionError } from '../../src/functions/cells/problem';
import { cyclePhase } from '../../src/functions/cycle';
import { utmChannel, utmCheck } from '../../src/functions/utm/check';
import { utmLink, utmSlug } from '../../src/functions/utm/links';
import { parseUrl } from '../../src/functions/utm/url';
import { LANGUAGE_CODES } from '../../src/languages/codes';
import { isWhole } from '../sample';
import { columnFrom, expectSame } from './agreement';
import { columnOf, cycleBlock, linkBlock, phaseBlock, rowsOf, START, taskBlock, vocabularyBlock } from './blocks';

const SEED = 20261128;
const TABLES = isWhole ? 10_000 : 4_000;

const PLACES = [
  { channel: 'Instagram', source: 'instagram', medium: 'social', also: 'ig, insta' },
  { channel: 'Newsletter', source: 'newsletter', medium: 'email', also: '' },
  { channel: 'Ads', source: 'Google', medium: 'CPC', also: '' },
  { channel: 'Flyer', source: 'flyer', medium: 'print', also: '' },
] as const;
const WORDS = ['Proof', 'Behind the scenes', 'Päivän vinkki', 'Før/efter', 'Q&A', 'ÆØÅ 2', 'reel'] as const;
const URLS = [
  ...['https://example.com/', 'https://example.com/a?x=1', 'https://shop.example.com/ale#top', 'http://example.com', 'example.com'],
  ...['https://example.com/?utm_source=ig', 'not a link', 'https://bit.ly/abc', 'https://exa mple.com', 'https://www.instagram.com/us'],
] as const;

const table = fc.record({
  separator: fc.constantFrom('-', '_', '.'),
  keepsCapitals: fc.boolean(),
  language: fc.constantFrom(...LANGUAGE_CODES),
  domains: fc.constantFrom('', 'example.com'),
  links: fc.array(
    fc.record({
      url: fc.constantFrom(...URLS),
      place: fc.nat({ max: PLACES.length - 1 }),
      concept: fc.constantFrom(...WORDS),
      format: fc.constantFrom(...WORDS),
      id: fc.constantFrom('', 'l1', 'l2', 'l3'),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  tasks: fc.array(fc.integer({ min: -3, max: 89 }), { minLength: 1, maxLength: 2 }),
  phases: fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
});

/** A function asked for each row alone and for the column; a refusal is ◆ in a column. */
function answers(
  count: number,
  ask: (of: (cells: readonly (string | number)[]) => Argument) => CellResult | CellResult[][],
): readonly string[] {
  const single = Array.from({ length: count }, (_, index): string => {
    try {
      return String(ask(cells => cells[index] ?? ''));
    } catch (error) {
      if (error instanceof FunctionError) return '◆';
      throw error;
    }
  });
  if (count === 1) return single;
  const column = (ask(columnFrom) as CellResult[][]).map(([cell]) => (String(cell).startsWith('◆') ? '◆' : String(cell)));
  expectSame(column, single);
  return column;
}

test(`board and functions agree in ${TABLES} tables`, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(table, ({ separator, keepsCapitals, language, domains, links, tasks, phases }) => {
      const cycle = cycleBlock({
        ...{ c_separator: separator, c_capitals: keepsCapitals ? 'Keep' : 'lower', c_language: language, c_domains: domains },
        ...{ c_campaign: '{cycle} {concept}', c_content: '{format}' },
      });
      // Links that differ in nothing a person chose are one problem of their own: the batch keeps these apart.
      const rows = links.map(({ place, ...link }, index) => ({ ...link, batch: `B${index}`, channel: PLACES[place]?.channel ?? '' }));
      const board = linkBoard({ links: linkBlock(...rows), cycle, vocabulary: vocabularyBlock(...PLACES), keyRow: 4 }, parseUrl);
      const of = (key: (typeof board.keys)[number]) => columnOf(board, key).map(String);
      const count = links.length;
      const chosen = (key: 'source' | 'medium') => links.map(({ place }) => PLACES[place]?.[key] ?? '');
      const same = (what: string, given: readonly string[], said: readonly string[]) => {
        for (const text of given) seen.add(`${what} ${text === '◆' ? text : /^[■◐○✓]/.test(text) ? text.slice(0, 1) : ''}`.trim());
        expectSame([what, given], [what, said]);
      };

      const slug = (texts: readonly string[]) => answers(count, cells => utmSlug(cells(texts), separator, keepsCapitals));
      same('UTM_SLUG', slug(links.map(({ concept }) => `Q4 2026 ${concept}`)), of('b_campaign'));
      same('UTM_SLUG', slug(links.map(({ format }) => format)), of('b_content'));
      const channel = answers(count, cells => utmChannel(cells(chosen('source')), cells(chosen('medium')), cells(of('b_campaign'))));
      same('UTM_CHANNEL', channel, of('b_ga4'));
      const urls = links.map(({ url }) => url);
      const ids = links.map(({ id }, index) => (links.findIndex(link => link.id === id) === index ? id : ''));
      const tagged = answers(count, cells =>
        utmLink(
          ...([cells(urls), cells(chosen('source')), cells(chosen('medium')), cells(of('b_campaign'))] as const),
          ...([cells(of('b_content')), '', cells(ids)] as const),
        ),
      );
      same('UTM_LINK', tagged, of('b_tagged'));

      const addresses = tagged.map((link, index) => (link === '◆' ? (urls[index] ?? '') : link));
      const vocabulary = PLACES.flatMap(({ source, medium, also }) => [
        ['utm_source', source, also],
        ['utm_medium', medium, ''],
      ]);
      const checked = utmCheck(columnFrom(addresses), vocabulary, domains, language);
      const problems = Array.isArray(checked) ? checked.map(([cell]) => String(cell)) : [String(checked)];
      same('UTM_CHECK', problems, of('b_problems'));

      const phaseBoard = roadmapBoard({
        tasks: taskBlock(...tasks.map(day => ({ task: 'Task', start_day: START + day }))),
        cycle: cycleBlock(),
        phases: phaseBlock(...phases.map(first => ({ phase: `Phase ${first}`, first_day: first }))),
      });
      const names = columnFrom(phases.map(first => `Phase ${first}`));
      const phaseOf = answers(tasks.length, cells => cyclePhase(START, cells(tasks.map(day => START + day)), names, columnFrom(phases)));
      same(
        'CYCLE_PHASE',
        phaseOf,
        rowsOf(phaseBoard).map(row => String(row.b_phase ?? '')),
      );
    }),
    { numRuns: TABLES, seed: SEED },
  );
  expect([...seen].sort()).toEqual([
    ...['CYCLE_PHASE', 'UTM_CHANNEL', 'UTM_CHECK ■', 'UTM_CHECK ◐', 'UTM_CHECK ✓', 'UTM_LINK', 'UTM_LINK ◆', 'UTM_SLUG'],
  ]);
});
