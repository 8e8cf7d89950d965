/** One sentence for each problem in Finnish; codes and shape in ../en/problems. */
import type { ProblemTexts } from '../language';

export const problems: ProblemTexts = {
  view_only: 'Voit katsella taulukkoa mutta et muuttaa sitä. Pyydä omistajalta muokkausoikeus.',
  busy: 'Joku muu kirjoittaa juuri nyt. Mitään ei muutettu; yritä hetken päästä uudelleen.',
  protected:
    'Osa taulukosta on suojattu, etkä voi muokata sitä: {tabs}. Pyydä muokkausoikeus ja tee sama uudelleen. Mitään ei katoa eikä tule kahteen kertaan.',
  no_cycle: 'Tässä taulukossa ei ole vielä sykliä. Aloita sellainen kohdasta ”Uusi sykli”.',
  cycle_exists: 'Taulukossa on jo käynnissä sykli ”{name}”. Yhdessä taulukossa on yksi sykli kerrallaan.',
  nothing_aside: 'Palautettavaa ei enää ole: sen jälkeen on jätetty toinen sykli.',
  not_closed: 'Päätä ensin tämä sykli, niin seuraava voi alkaa siitä.',
  tab_missing: 'Välilehti ”{tab}” on poissa. ”Tarkista taulukko” rakentaa sen uudelleen.',
  column_missing: 'Sarake ”{column}” puuttuu välilehdeltä ”{tab}”. ”Tarkista taulukko” palauttaa sen.',
  unknown_kpi: '”{kpi}” ei ole tämän syklin KPI. Valitse luettelosta tai lisää se ensin Mittaristoon.',
  unknown_channel: '”{channel}” ei ole tämän syklin kanava. Valitse luettelosta tai lisää se ensin Asetuksiin.',
  not_a_number: '”{text}” ei ole luku. Kirjoita numeroin, esimerkiksi {example}.',
  far_from_last:
    '{value} poikkeaa yli kaksikymmenkertaisesti viimeisimmästä arvosta {last}. Onko se oikein? Tallenna uudelleen, niin se jää voimaan.',
  above_hundred: 'Osuus on yli 100 %. Onko se oikein? Jos on, tallenna uudelleen.',
  below_zero: '{kpi} ei ole ennen ollut miinuksella. Onko luku oikein? Jos on, tallenna uudelleen.',
  number_stands: '{kpi}: luku {value} on jo kirjattu. Tallenna uudelleen, niin oma lukusi korvaa sen.',
  day_outside_cycle: '{day} on syklin ulkopuolella ({from} – {to}). Valitse päivä syklin sisältä.',
  bad_day: '”{text}” ei ole päivämäärä. Valitse päivä kalenterista.',
  name_missing: 'Sykli tarvitsee nimen, esimerkiksi ”Q4 2026”.',
  name_too_long: 'Nimessä on {n} merkkiä; enintään {max} mahtuu.',
  people_missing: 'Nimeä jokaiselle vastuualueelle henkilö. Sama henkilö voi hoitaa kaikki kolme.',
  channels_missing: 'Valitse kaksi pääkanavaa ja yksi tukikanava.',
  url_invalid: '”{text}” ei ole verkko-osoite. Sen pitäisi olla muotoa https://example.com/sivu.',
  url_relative: '”{text}” ei ole koko osoite. Kirjoita alkuun https:// ja verkkotunnus.',
  url_scheme: 'UTM-parametrit voi lisätä vain osoitteeseen, jonka alussa on https:// tai http://; tämän alussa on ”{scheme}”.',
  url_blank: 'Osoitteessa on välilyönti. Poista se tai kirjoita tilalle %20.',
  url_host: 'Osoitteesta puuttuu verkkotunnus. Sen pitäisi olla muotoa https://example.com/sivu.',
  duplicate_link: 'Sama linkki on jo rivillä {row}. Käytä sitä tai säilytä molemmat tallentamalla uudelleen.',
  experiment_exists: 'Tällä hypoteesilla on jo testi rivillä {row}. Muuta sanaa tai jatka sillä.',
  experiment_gone: 'Testiä ”{hypothesis}” ei enää ole välilehdellään. Joku on ehkä nimennyt sen uudelleen: avaa Testit uudelleen.',
  content_gone: 'Sisältöä ”{title}” ei enää ole välilehdellä. Joku on ehkä poistanut sen: avaa Sisällöt uudelleen.',
  text_too_long: 'Tekstissä on {n} merkkiä; kenttään mahtuu enintään {max}.',
  workbook_newer:
    'Tämä työkirja on tehty uudemmalla Quarterdeckin versiolla (rakenne {version}). Päivitä lisäosa ensin; mitään ei muutettu.',
  playbook_gone: 'Tätä toimintamallia ei ole enää tallessa tässä taulukossa. Valitse toinen.',
  draft_too_long:
    'Tekstiä on enemmän kuin Google säilyttää yhdelle taulukolle (noin 150 000 merkkiä, tallennetut toimintamallit mukaan lukien). Lyhennä pisimpiä tekstejä, ota vähemmän mukaan tai poista jokin tallennettu toimintamalli; mitään ei muutettu.',
  playbooks_full:
    'Taulukkoon ei mahdu enempää toimintamalleja. Tallenna tämä sellaisen mallin nimellä, jota et enää tarvitse; uusi korvaa sen.',
  not_understood: 'Tekstiä ”{text}” ei voitu lukea. {hint}',
  unexpected: 'Jokin meni vikaan. Tee sama uudelleen: mitään ei katoa eikä tule kahteen kertaan. Jos se toistuu, lataa taulukko uudelleen.',
};
