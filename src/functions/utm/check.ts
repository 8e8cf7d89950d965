/**
 * The custom functions that judge links: UTM_CHECK and UTM_CHANNEL.
 *
 * Used through the list of functions. Cells or ranges, like the other families.
 */
import { failure, type Outcome, success } from '../../core/outcome';
import { checkLink } from '../../core/utm/check/check';
import { withoutInvisible } from '../../core/utm/check/invisible';
import { landingOf } from '../../core/utm/ga4/channel';
import { trapOf } from '../../core/utm/ga4/trap';
import { trimLink } from '../../core/utm/url';
import { LANGUAGE_CODES } from '../../languages/codes';
import { fill } from '../../languages/text';
import {
  findingSentence,
  landingSentence,
  linkSentence,
  SEVERITY_SIGN,
  type TextProblem,
  visitSentence,
} from '../../languages/utm-sentence';
import type { Argument, CellResult } from '../cells/argument';
import { functionErrorOf, listOf } from '../cells/columns';
import { languageIn, languageOfCall, languageParameter, type OutputLanguage, spokenWords } from '../cells/language';
import { FunctionError } from '../cells/problem';
import type { ListedFunction } from '../record';
import { readHouse } from './house';
import { overTexts } from './texts';
import { parseUrl } from './url';

const sentence = (problem: TextProblem): string => linkSentence(problem, spokenWords('en').utm);

/** How often each link stands in a range: two posts that share a link cannot be told apart afterwards. */
function countLinks(url: Argument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of listOf(url)) {
    if (typeof cell !== 'string') continue;
    const link = trimLink(cell);
    counts.set(link, (counts.get(link) ?? 0) + 1);
  }
  return counts;
}

/** UTM_CHECK. The vocabulary and the own sites are one thing for all rows; a link that stands in several rows is told in each of them. */
export function utmCheck(url: Argument, vocabulary?: Argument, own_domains?: Argument, language?: Argument): CellResult | CellResult[][] {
  const house = readHouse(vocabulary, own_domains);
  if (!house.ok) {
    const { problem } = house;
    const output = languageOfCall(language);
    if (problem.code === 'cell_error') throw functionErrorOf(problem, output);
    throw new FunctionError(problem.code, linkSentence(problem as TextProblem, spokenWords(output).utm));
  }
  const counts = countLinks(url);
  return overTexts(
    { url, language },
    row => {
      if (row.url === '') return success('');
      const output = languageIn(row.language);
      if (!output.ok) return failure({ code: 'language_unknown', text: row.language });
      const check = checkLink(row.url, house.value, parseUrl);
      const rows = counts.get(trimLink(row.url)) ?? 0;
      if (output.value === 'key') return success(keysOf(check, rows));
      const texts = spokenWords(output.value).utm;
      if (check.kind === 'no_link') return success(`${SEVERITY_SIGN.error} ${linkSentence(check.problem, texts)}`);
      const repeated = rows > 1 ? [`${SEVERITY_SIGN.warning} ${fill(texts.check.repeated_link, { rows })}`] : [];
      const lines = [...check.findings.map(finding => findingSentence(finding, texts)), ...repeated];
      return success(lines.length === 0 ? texts.check.fine : lines.join(' '));
    },
    sentence,
  );
}

/** Codes for formulas and tests, as `code:tag`, separated by blanks. */
function keysOf(check: ReturnType<typeof checkLink>, rows: number): string {
  if (check.kind === 'no_link') return check.problem.code;
  const keys = check.findings.map(finding => (finding.tag === null ? finding.code : `${finding.code}:${finding.tag}`));
  if (rows > 1) keys.push('repeated_link');
  return keys.length === 0 ? 'fine' : keys.join(' ');
}

/** Blank and FALSE ask for the name alone, TRUE for an English explanation, a language for one in it. */
function readExplain(text: string): Outcome<OutputLanguage | null, TextProblem> {
  const word = text.toLowerCase();
  if (word === '' || word === 'false' || word === '0') return success(null);
  if (word === 'true' || word === '1') return success('en');
  const language = languageIn(word);
  return language.ok ? language : failure({ code: 'explain_unreadable', text });
}

export function utmChannel(source: Argument, medium: Argument, campaign?: Argument, explain?: Argument): CellResult | CellResult[][] {
  return overTexts(
    { source, medium, campaign, explain },
    typed => {
      // A sign nobody sees is no part of the word that will stand in the link.
      const row = { ...typed, source: withoutInvisible(typed.source), medium: withoutInvisible(typed.medium) };
      if (row.source === '' && row.medium === '') return success('');
      const output = readExplain(row.explain);
      if (!output.ok) return output;
      const landing = landingOf(row);
      if (output.value === null) return success(landing.channel);
      const trap = trapOf(row);
      const change = trap?.fix ? `utm_${trap.fix.field}=${trap.fix.value}` : null;
      if (output.value === 'key')
        return success(
          [landing.channel, landing.rule, ...(trap === null ? [] : [trap.code]), ...(change === null ? [] : [change])].join(' | '),
        );
      const texts = spokenWords(output.value).utm;
      if (trap === null) return success(`${landing.channel}: ${visitSentence(row, texts)}.`);
      const because = `${landing.channel}: ${landingSentence(landing, texts)}.`;
      const detail = row[trap.fix?.field ?? 'source'];
      const finding = {
        code: trap.code,
        severity: 'warning',
        tag: `utm_${trap.fix?.field ?? 'source'}`,
        detail,
        fix: change === null ? null : `${change} (${trap.fix?.leadsTo})`,
      } as const;
      return success(`${because} ${findingSentence(finding, texts)}`);
    },
    sentence,
  );
}

/** Those that judge links. */
export const LINK_CHECK_FUNCTIONS: readonly ListedFunction[] = [
  {
    name: 'UTM_CHECK',
    listed: true,
    gives: 'what is wrong with a tagged link and how to fix it',
    help: 'Checks a tagged link and says what to change, worst first: ■ it does not count, ◐ it counts in the wrong place, ○ it is untidy. A blank cell gives a blank.',
    parameters: [
      { name: 'url', takes: 'text', as: 'cells', text: 'The link: a cell or a column.' },
      {
        name: 'vocabulary',
        takes: 'text',
        as: 'range',
        text: 'The agreed words: in each row the parameter (source, medium, …), the word, and its other spellings; or one column of words for source and medium.',
        optional: true,
      },
      { name: 'own_domains', takes: 'text', as: 'range', text: 'Your own sites, such as site.com.', optional: true },
      languageParameter(', or key for codes.'),
    ],
    returns: { gives: 'text', as: 'cells', text: 'What is wrong, or ✓, one for each link.' },
    example: {
      languageAt: 3,
      given: ['https://site.com/?utm_source=instagram&utm_medium=social&utm_campaign=autumn'],
      result: '✓ No problems',
    },
    run: utmCheck,
  },
  {
    name: 'UTM_CHANNEL',
    listed: true,
    gives: 'the channel of GA4 a link will land in',
    help: "Tells the channel of GA4's default channel group in which a link with these tags will land. A row with neither source nor medium gives a blank.",
    parameters: [
      { name: 'source', takes: 'text', as: 'cells', text: 'The utm_source: a cell or a column.' },
      { name: 'medium', takes: 'text', as: 'cells', text: 'The utm_medium.' },
      { name: 'campaign', takes: 'text', as: 'cells', text: 'The utm_campaign; words such as shop change the channel.', optional: true },
      {
        name: 'explain',
        takes: 'flag or text',
        as: 'cell',
        text: `TRUE, or a language (${LANGUAGE_CODES.join(', ')}), for the rule behind it and what to change.`,
        optional: true,
      },
    ],
    returns: { gives: 'text', as: 'cells', text: "The channel under GA4's own name, one for each row." },
    example: { given: ['x', 'post'], result: 'Unassigned' },
    run: utmChannel,
  },
];
