/** What the KPI, CYCLE and CHANNEL functions say in Finnish; shape and rules in en/functions. */
import type { FunctionTexts, SentenceTexts } from '../en/functions';

export const functions: FunctionTexts = {
  choices: {
    better: { higher: 'suurempi|korkeampi|ylös', lower: 'pienempi|matalampi|alas', inside: 'rajojen sisällä|välissä' },
    cadence: {
      weekly: 'viikoittain',
      two_weeks: 'joka 2. viikko|joka toinen viikko',
      monthly: 'kuukausittain',
      quarterly: 'neljännesvuosittain',
    },
    how: { last: 'viimeisin arvo|viimeisin', mean: 'keskiarvo', sum: 'summa', pooled: 'yhdistetty osuus|yhteisosuus', median: 'mediaani' },
  },
  outlook: { likely: 'Todennäköinen', open: 'Avoin', unlikely: 'Epätodennäköinen' },
  trend: { rises: 'Nousee', falls: 'Laskee', flat: 'Tasainen' },
  unusual: {
    high: 'Poikkeuksellisen korkea',
    low: 'Poikkeuksellisen matala',
    run_above: '8 peräkkäin keskiarvon yllä',
    run_below: '8 peräkkäin keskiarvon alla',
    usual: 'Tavanomainen',
  },
};

export const sentences: SentenceTexts = {
  unequal_sizes:
    '{first} ja {second} ovat erikokoiset ({firstSize} ja {secondSize} solua): anna molempiin yhtä monta riviä ja saraketta tai yksi solu.',
  not_a_column: '{name} on {size} solua: anna yksi sarake.',
  cell_error: 'Kohdassa {name} on virhe {text}: korjaa ensin se solu.',
  not_a_value: '{name} on ”{text}”, joka ei ole luku: kirjoita esimerkiksi 0,42 tai 42 %.',
  date_not_number: '{name} on päivämäärä: kirjoita luku tai muotoile solu luvuksi.',
  date_not_text: '{name} on muuttunut päivämääräksi: muotoile solu tekstiksi ja kirjoita uudelleen.',
  not_a_day: '{name} on ”{text}”, joka ei ole päivämäärä: käytä päivämääräsolua tai muotoa 2026-10-05.',
  date_with_time: 'Kohdassa {name} on kellonaika: käytä funktiota INT(), niin jäljelle jää vain päivä.',
  not_a_word: '{name} on ”{text}”: käytä jotakin näistä: {allowed}.',
  out_of_range: '{name} on {value}: käytä lukua väliltä {low}–{high}.',
  too_few_columns:
    'in_a_row on {needed}, mutta values-alueella on {given} {given|sarake|saraketta}: aseta rivin viimeisimmät arvot vierekkäin.',
  too_large: 'Luvut ovat liian suuria laskettaviksi: tarkista ne.',
  no_phases: 'names ja first_days eivät sisällä vaiheita: anna kullekin nimi ja ensimmäinen päivä väliltä 1–90.',
  negative_amount: 'Kohdassa {name} on {value}: määrä ei voi olla alle nolla.',
  not_a_count: '{name} on {value}: anna kokonaisluku, esimerkiksi klikkaukset tai näytöt, ei osuutta.',
  more_successes: '{successes} on {count} ja {trials} vain {of}: tarkista molemmat.',
  threshold_as_text: 'Kirjoita kynnysarvo tekstinä: ”+20 %” muutokselle, ”+0,5 %-yks.” prosenttiyksiköille, ”≥ 1,2 %” osuudelle.',
  threshold_impossible: 'Osuus ei voi yltää siihen: se on aina 0–100 %.',
  no_amounts: 'Kanavien summa on 0: anna vähintään yksi nollaa suurempi määrä.',
  bound_needed: 'Kirjoita kynnysarvo merkin kanssa, esimerkiksi ”< 35 %” tai ”> 55 %”, tai pelkkä luku alarajaksi.',
  target_as_number: 'Anna tavoite lukuna tai rajana, esimerkiksi ”≥ 90 %”; laske muutoksesta ensin arvo funktiolla KPI_TARGET.',
  ambiguous_number: '”{text}” voi olla {one} tai {other}: jätä tuhaterotin pois tai ilmoita desimaalierotin.',
  unknown_unit: '”{text}”: merkintää ”{unit}” ei ymmärretä tässä. Kirjoita {one} tai {other}.',
  ambiguous_duration: '”{text}” voi olla {one} sekuntia tai {other} minuuttia: kirjoita luku KPI:n omassa yksikössä.',
  unreadable_target: '”{text}” ei ole tavoite: kirjoita esimerkiksi 48 %, 180 000, ≥ 90 %, 10–15, +20 % tai +0,5 %-yks.',
  wrong_unit: 'Tavoitteen ”{text}” yksikkö on {unit}: käytä tämän KPI:n yksikköä ({expected}).',
  ambiguous_percent: 'Tavoitteesta ”{text}” puuttuu %: kirjoita {one} tai {other}.',
  percent_on_other_unit: '”{text}” on prosenttiluku, tämä KPI ei ole: kirjoita {one}, jos se on arvo, tai {other}, jos se on muutos.',
  ambiguous_sign: '”{text}” voi olla arvo tai muutos: kirjoita {one} tai {other}.',
  two_readings: '”{text}” voidaan lukea kahdella tavalla: kirjoita {one} tai {other}.',
  points_need_percent: '”{text}”: prosenttiyksiköt sopivat vain prosentteina mitattavaan KPI:hin.',
  range_reversed: '”{text}” on väärin päin: kirjoita pienempi luku ensin.',
  baseline_missing: 'Tämä tavoite vaatii lähtötason: täytä se ensin.',
  relative_to_zero: 'Prosenttimuutos vaatii muun lähtötason kuin 0: kirjoita tavoite arvona.',
  target_equals_baseline: 'Tavoite on sama kuin lähtötaso: valitse lähtötasoa parempi tavoite.',
  target_not_better: 'Tavoite ei ole lähtötasoa parempi, vaikka {better} on parempi: tarkista molemmat.',
  inside_needs_range: 'Rajojen sisällä pidettävä KPI vaatii vaihteluvälin, esimerkiksi 10–15.',
};
