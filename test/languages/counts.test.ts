/** Every sentence with a count, in four languages, for none, one and two: no "1 rows", "1 riviä", "1 rækker", and no "2 row". */
import { LANGUAGES, SIDEBAR_WORDS } from '../../src/languages';
import type { LanguageCode } from '../../src/languages/codes';
import { fill } from '../../src/languages/text';

interface Forms {
  /** Between the figure and its noun. */
  readonly between: string;
  readonly one: string;
  readonly many: string;
}

/** Malay counts without a plural; "tiada" and its like never stand beside a figure. */
const FORMS: Readonly<Record<Exclude<LanguageCode, 'ms'>, Forms>> = {
  en: {
    between: 'open|typed|hidden|late|more|sample|published|batch|new|working|earlier',
    one: 'day|week|point|row|KPI|task|item|post|time|firing|minute|link|line|number|channel|second|version|cell|test|value|file|tab|hour|baseline|needs|goes|has',
    many: 'days|weeks|points|rows|KPIs|tasks|items|posts|times|firings|minutes|links|lines|numbers|channels|seconds|impressions|versions|cells|tests|values|files|tabs|hours|baselines|need|go|have|characters',
  },
  fi: {
    between: 'avoin|avointa|kirjattu|kirjattua|piilotettu|piilotettua|myöhästynyt|myöhästynyttä',
    one: 'päivä|työpäivä|viikko|kohta|rivi|KPI|tehtävä|julkaisu|kerta|minuutti|linkki|luku|kanava|sekunti|versio|solu|testi|arvo|välilehti|tunti|lähtötaso',
    many: 'päivää|työpäivää|viikkoa|kohtaa|riviä|KPI:tä|tehtävää|julkaisua|kertaa|minuuttia|linkkiä|lukua|kanavaa|sekuntia|versiota|solua|testiä|arvoa|välilehteä|tuntia|lähtötasoa|merkkiä|näyttökertaa',
  },
  da: {
    between: 'åben|åbne|indtastet|indtastede|skjult|skjulte|forsinket|forsinkede|ekstra',
    one: 'dag|arbejdsdag|uge|punkt|række|KPI|opgave|gang|minut|linje|kanal|sekund|celle|værdi|fil|fane|time|produktionsdag|eksempelrække',
    many: 'dage|arbejdsdage|uger|punkter|rækker|KPI’er|opgaver|gange|minutter|linjer|kanaler|sekunder|celler|værdier|filer|faner|timer|produktionsdage|eksempelrækker|visninger',
  },
};

/** What stands in front of a word without counting it. */
const NAMES: ReadonlySet<string> = new Set(['name', 'tab', 'line', 'row', 'text', 'share']);

/** Counts that are never none, one or two, by the end of their key: windows, limits, thresholds, and what stands twice at least. */
const FIXED: Readonly<Record<string, string>> = {
  'toasts.oneOfSeveral days': 'windows of 7, 14 and 28 days',
  'readings.among n': 'more than one',
  'check.namesTwice n': 'more than one',
  'check.channelTwice n': 'more than one',
  'band.levelLater needed': 'a threshold',
  'wire.no_answer seconds': 'a limit',
  'plan.sum n': 'at least one day for each of several phases',
  'reality.tooFew n': 'a threshold',
  'reality.hollow impressions': 'above a threshold',
  'reality.hollow times': 'above a threshold',
  'review.over n': 'more than thirty',
  'review.tooMany n': 'more than five',
  'numbers.noteTooLong max': 'a limit',
  'rules.retire judged': 'above a threshold',
  'lessons.rule_retire judged': 'above a threshold',
  'audit.tooFew n': 'a threshold',
  'experiments.planWeek versions': 'a test compares two at least',
  'experiments.planCycle versions': 'a test compares two at least',
  'problems.name_too_long n': 'above a limit',
  'problems.text_too_long n': 'above a limit',
  'check.link_too_long detail': 'above a limit',
  'check.repeated_link rows': 'more than one',
  'standard.too_many_links count': 'above a limit',
};

function* textsIn(texts: object, path: string): Generator<readonly [path: string, text: string]> {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') yield [`${path}.${key}`, value];
    else if (typeof value === 'object' && value !== null) yield* textsIn(value, `${path}.${key}`);
  }
}

const wrong = (n: number, { between, one, many }: Forms): RegExp =>
  new RegExp(`(?<![\\d.,–-])${n}[ \\u00a0](?:(?:${between})[ \\u00a0]){0,2}(?:${n === 1 ? many : one})(?![\\p{L}:’-])`, 'u');

const sentences = (language: LanguageCode) => [...textsIn(LANGUAGES[language], ''), ...textsIn(SIDEBAR_WORDS[language], '')];

test.each(['en', 'fi', 'da'] as const)('in %s a noun goes with its figure', language => {
  const slips = sentences(language).flatMap(([path, text]) =>
    [...new Set([...text.matchAll(/\{([a-z]\w*)/gi)].map(([, name = '']) => name))].flatMap(name => {
      if (NAMES.has(name) || Object.keys(FIXED).some(key => `${path} ${name}`.endsWith(`.${key}`))) return [];
      return [0, 1, 2].flatMap(n => {
        const said = fill<string>(text, { [name]: n });
        return wrong(n, FORMS[language]).test(said) ? [`${path} ${name}=${n}: ${said}`] : [];
      });
    }),
  );
  expect(slips).toEqual([]);
});

test('every exception still is a sentence', () => {
  const known = sentences('en').flatMap(([path, text]) => [...text.matchAll(/\{([a-z]\w*)/gi)].map(([, name]) => `${path} ${name}`));
  expect(Object.keys(FIXED).filter(key => !known.some(each => each.endsWith(`.${key}`)))).toEqual([]);
});
