/** What the KPI, CYCLE and CHANNEL functions say in Danish; shape and rules in en/functions. */
import type { FunctionTexts, SentenceTexts } from '../en/functions';

export const functions: FunctionTexts = {
  choices: {
    better: { higher: 'højere|op', lower: 'lavere|ned', inside: 'inden for|indenfor' },
    cadence: { weekly: 'ugentligt', two_weeks: 'hver 2. uge|hver anden uge', monthly: 'månedligt', quarterly: 'hvert kvartal|kvartalsvis' },
    how: { last: 'seneste værdi|seneste', mean: 'gennemsnit', sum: 'sum|i alt', pooled: 'samlet andel|samlet rate', median: 'median' },
  },
  outlook: { likely: 'Sandsynligt', open: 'Åbent', unlikely: 'Usandsynligt' },
  trend: { rises: 'Stiger', falls: 'Falder', flat: 'Uændret' },
  unusual: {
    high: 'Usædvanligt højt',
    low: 'Usædvanligt lavt',
    run_above: '8 i træk over gennemsnittet',
    run_below: '8 i træk under gennemsnittet',
    usual: 'Som normalt',
  },
};

export const sentences: SentenceTexts = {
  unequal_sizes:
    '{first} og {second} er ikke lige store ({firstSize} og {secondSize} celler): giv begge lige mange rækker og kolonner, eller én celle.',
  not_a_column: '{name} er {size} celler: giv én kolonne.',
  cell_error: '{name} indeholder fejlen {text}: ret først den celle.',
  not_a_value: '{name} er »{text}«, som ikke er et tal: skriv for eksempel 0,42 eller 42 %.',
  date_not_number: '{name} er en dato: skriv et tal, eller formatér cellen som tal.',
  date_not_text: '{name} er blevet til en dato: formatér cellen som almindelig tekst, og skriv igen.',
  not_a_day: '{name} er »{text}«, som ikke er en dato: brug en datocelle eller tekst som 2026-10-05.',
  date_with_time: '{name} indeholder et klokkeslæt: brug INT() om værdien, så kun datoen er tilbage.',
  not_a_word: '{name} er »{text}«: brug en af disse: {allowed}.',
  out_of_range: '{name} er {value}: brug et tal fra {low} til {high}.',
  too_few_columns:
    'in_a_row er {needed}, men values har {given} {given|kolonne|kolonner}: sæt rækkens seneste værdier ved siden af hinanden.',
  too_large: 'Tallene er for store at regne med: tjek dem.',
  no_phases: 'names og first_days indeholder ingen fase: giv hver fase et navn og en første dag fra 1 til 90.',
  negative_amount: '{name} indeholder {value}: et beløb eller antal kan ikke være under nul.',
  not_a_count: '{name} er {value}: angiv et helt tal, for eksempel klik eller visninger, ikke en andel.',
  more_successes: '{successes} er {count}, flere end {trials} med {of}: tjek begge.',
  threshold_as_text: 'Skriv grænseværdien som tekst: »+20 %« for en ændring, »+0,5 pp« for procentpoint, »≥ 1,2 %« for en andel.',
  threshold_impossible: 'Så langt kan en andel ikke nå: den ligger mellem 0 % og 100 %.',
  no_amounts: 'Kanalerne giver 0 i alt: angiv mindst ét tal over 0.',
  bound_needed: 'Skriv grænseværdien med tegn, for eksempel »< 35 %« eller »> 55 %«, eller et tal alene som nedre grænse.',
  target_as_number: 'Angiv målet som tal eller grænse, for eksempel »≥ 90 %«; omregn først en ændring til et tal med KPI_TARGET.',
  ambiguous_number: '»{text}« kan være {one} eller {other}: udelad tusindtalsseparatoren, eller angiv decimaltegnet.',
  unknown_unit: '»{text}«: »{unit}« forstås ikke her. Skriv {one} eller {other}.',
  ambiguous_duration: '»{text}« kan være {one} sekunder eller {other} minutter: skriv tallet i den enhed, KPI’en måles i.',
  unreadable_target: '»{text}« er ikke et mål: skriv for eksempel 48 %, 180 000, ≥ 90 %, 10–15, +20 % eller +0,5 pp.',
  wrong_unit: '»{text}« har enheden {unit}: brug KPI’ens egen enhed ({expected}).',
  ambiguous_percent: '»{text}« mangler %: skriv {one} eller {other}.',
  percent_on_other_unit: '»{text}« er i procent, det er denne KPI ikke: skriv {one} for en værdi eller {other} for en ændring.',
  ambiguous_sign: '»{text}« kan være en værdi eller en ændring: skriv {one} eller {other}.',
  two_readings: '»{text}« kan læses på to måder: skriv {one} eller {other}.',
  points_need_percent: '»{text}«: procentpoint kræver en KPI, der måles i %.',
  range_reversed: '»{text}« står omvendt: skriv det mindste tal først.',
  baseline_missing: 'Dette mål kræver en baseline: udfyld den først.',
  relative_to_zero: 'En ændring i procent kræver en anden baseline end 0: skriv målet som en værdi.',
  target_equals_baseline: 'Mål og baseline er ens: vælg et mål, der er bedre end baseline.',
  target_not_better: 'Målet er ikke bedre end baseline, selv om {better} er bedre: tjek begge.',
  inside_needs_range: 'En KPI, der skal holdes inden for grænser, kræver et interval som 10–15.',
};
