/**
 * The custom functions that judge links: UTM_CHECK and UTM_CHANNEL.
 *
 * Used by the entry, which gives them their names in Sheets. Cells or ranges, like the other families.
 */
import { failure, type Outcome, success } from '../core/outcome';
import { landingOf } from '../core/utm/channel';
import { checkLink } from '../core/utm/check';
import { trapOf } from '../core/utm/trap';
import { trimLink } from '../core/utm/url';
import { fill } from '../languages/text';
import { findingSentence, landingSentence, linkSentence, SEVERITY_SIGN, type TextProblem } from '../languages/utm-sentence';
import type { Argument, CellValue } from './argument';
import { listOf } from './columns';
import { languageIn, type OutputLanguage, wordsOf } from './language';
import { FunctionError } from './problem';
import { parseUrl } from './url';
import { readHouse } from './utm-house';
import { overTexts } from './utm-texts';

const sentence = (problem: TextProblem): string => linkSentence(problem, wordsOf('en').utm);

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
export function utmCheck(url: Argument, vocabulary?: Argument, own_domains?: Argument, language?: Argument): CellValue | CellValue[][] {
  const house = readHouse(vocabulary, own_domains);
  if (!house.ok) throw new FunctionError(house.problem.code, sentence(house.problem));
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
      const texts = wordsOf(output.value).utm;
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

export function utmChannel(source: Argument, medium: Argument, campaign?: Argument, explain?: Argument): CellValue | CellValue[][] {
  return overTexts(
    { source, medium, campaign, explain },
    row => {
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
      const texts = wordsOf(output.value).utm;
      const because = `${landing.channel}: ${landingSentence(landing, texts)}.`;
      if (trap === null) return success(because);
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
