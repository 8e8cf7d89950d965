/** What the panels Rules and Channels say in Finnish; shape and rules in en/sidebar-rules. */
import type { SidebarTexts } from '../../language';

export const rules: SidebarTexts['rules'] = {
  title: 'Säännöt ja riskit',
  hint: 'Menneet viikot on laskettu nykyisillä määritelmillä.',
  groups: { fires: 'Laukeaa nyt', others: 'Valvoo', unmeasured: 'Ei mitata', off: 'Pois käytöstä' },
  fired: 'Laukesi {times} {times|kerran|kertaa}, {weeks}/{of} viikolla.',
  never: 'Ei lauennut kertaakaan ({of} {of|viikko|viikkoa}).',
  untold: 'Mistään viikosta ei vielä voi sanoa mitään.',
  strip: '13 viikkoa',
  weeks: {
    fires: 'Viikko {n}: laukeaa',
    quiet: 'Viikko {n}: hiljaa',
    unknown: 'Viikko {n}: liian aikaista',
    not_measured: 'Viikko {n}: ei mitata',
    ahead: 'Viikko {n}: tulossa',
  },
  card: 'Tähänastinen tulos',
  cardHint:
    'Miten säännön KPI:t kehittyivät kolmen viikon aikana kunkin laukeamisen jälkeen. Kertoo, mitä seurasi, ei sitä, mistä se johtui.',
  effects: { helped: '✓ Viikko {n}: auttoi', did_not_help: '✕ Viikko {n}: ei auttanut', open: '○ Viikko {n}: selviää {date}' },
  hitRate: 'Auttoi {helped}/{judged} kerralla ({rate} %).',
  retire: 'Laukesi {judged} kertaa eikä auttanut kertaakaan: harkitkaa säännön poistamista käytöstä.',
  off: 'Poista käytöstä',
  on: 'Ota käyttöön…',
  test: 'Jos se olisi ollut käytössä:',
  confirm: 'Ota se käyttöön',
  missing: 'Odottaa KPI:tä, jota kukaan ei kirjaa:',
  watch: 'Ota seurantaan: {kpi}',
  watched: 'Seuranta-KPI:t',
  watchedHint: 'Niiden luvut kirjataan kuten muutkin, mutta Mittaristoon ne eivät tule.',
  stop: 'Lopeta',
  show: 'Näytä välilehti',
};

export const channels: SidebarTexts['channels'] = {
  title: 'Kanavat',
  hint: 'Kuinka paljon on suurimman kanavan varassa.',
  kpi: 'Mitä lasketaan',
  counted: {
    value: 'KPI:n omat luvut.',
    numerator: 'Se, mitä osuudessa lasketaan (osoittaja).',
    denominator: 'Se, millä summa jaetaan (nimittäjä).',
  },
  total: 'Yhteensä {value}',
  line: 'Viiva on 55 %:n kohdalla.',
  over: '{channel}: {share} %. Pitäkää suurimman kanavan osuus alle 55 %:ssa.',
  under: 'Suurin on {channel}: {share} %, alle 55 %:n rajan.',
  fall: 'Jos {channel} menettää',
  left: 'Jäljellä {left} / {all}',
  none: 'Kanavakohtaisia lukuja ei vielä ole. Valitse kanava Kirjausten kolmannessa sarakkeessa tai kirjaa luvut tässä.',
  noneStars: 'Valitse KPI, joka lasketaan kappaleina, esimerkiksi liidit.',
  noParts: 'Osuutta tai hintaa ei voi jakaa kanaville. Kirjaa osoittaja ja nimittäjä kanavittain Kirjauksiin.',
  enter: 'Kirjaa luvut kanavittain',
  day: 'Päivä',
  save: 'Tallenna',
  saved: '{n} {n|luku|lukua} tallennettu.',
};
