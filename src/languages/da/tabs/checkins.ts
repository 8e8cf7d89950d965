/** Check-ins in Danish; shape in ../../en/tabs/checkins. */
import type { TabTexts } from '../../language';

export const checkins: TabTexts['checkins'] = {
  due: '{n} tal mangler: udfyld {n|den gule celle|de gule celler}',
  total: 'Alle kanaler',
  columns: {
    date: { label: 'Dato', note: 'Dagen, værdien gælder for. Udfyldt i rækker, der mangler tal; ret den, hvis tallet er ældre.' },
    kpi: { label: 'KPI', note: 'Vælg fra listen.' },
    channel: { label: 'Kanal', note: 'Tom betyder det samlede tal. Vælg kun en kanal, hvis I indtaster alle kanaler for dagen.' },
    value: { label: 'Værdi', note: 'Skriv tallet i den viste enhed: 42 for 42 %. Lad den stå tom, hvis I giver begge tal til højre.' },
    numerator: {
      label: 'Antal',
      note: 'For andele: det, der skete, for eksempel klik eller leads. Valgfrit, men gør vurderingen mere præcis.',
    },
    denominator: { label: 'Ud af', note: 'For andele: ud af hvor mange, for eksempel eksponeringer eller klik.' },
    note: { label: 'Note', note: 'Alt, der forklarer tallet: kampagne, ferie, fejl i målingen.' },
    by: { label: 'Af', note: 'Hvem der har indtastet det.' },
    counts: {
      label: 'Tæller som',
      note: 'Det, rækken tæller for: ugen for et samlet tal. ◆ siger, hvorfor den ikke tæller, eller spørger til den; – siger, hvad der tæller i stedet. Beregnes.',
    },
    state: { label: 'Status', note: 'Mangler, forsinket eller indtastet. Beregnes.' },
  },
  states: { due: 'Mangler', late: '{n} {n|dag|dage} forsinket', entered: 'Indtastet' },
  readings: {
    among: '1 af {n} dage i »{column}«',
    no_day: '◆ Dato mangler',
    no_kpi: '◆ KPI mangler',
    half_rate: '◆ Både »{one}« og »{two}« skal udfyldes',
    future: '◆ Ligger i fremtiden',
    bad_day: '◆ »{text}« er ikke en dato',
    not_a_number: '◆ »{text}« er ikke et tal',
    other_unit: '◆ »{text}« er i en anden enhed',
    two_readings: '◆ »{text}«: {one} eller {other}?',
    unknown: '◆ Ingen KPI »{text}«',
    unknownNear: '◆ Ukendt KPI. »{near}«?',
    outside: '◆ Uden for forløbet ({from} – {to})',
    replaced: '– En anden række har {period}',
    replacedDay: '– En anden række har {day}',
    later: '– Efter {day}, den viste dag',
    above: '◆ Over 100 %?',
    negative: '◆ Under nul?',
    far: '◆ Langt fra {last}?',
    unconfirmed: '◆ {value}? Tæller, når en note bekræfter det',
    confirmed: 'Bekræftet',
    settle: 'En note i rækken bekræfter, at tallet er rigtigt.',
  },
};
