/** Check-ins in Finnish; shape in ../../en/tabs/checkins. */
import type { TabTexts } from '../../language';

export const checkins: TabTexts['checkins'] = {
  due: '{n} {n|luku|lukua} kirjaamatta: täytä {n|keltainen solu|keltaiset solut}',
  total: 'Kaikki kanavat',
  columns: {
    date: { label: 'Päivä', note: 'Päivä, jota arvo koskee. Täytetty valmiiksi kirjattavilla riveillä; muuta, jos luku on vanhempi.' },
    kpi: { label: 'KPI', note: 'Valitse luettelosta.' },
    channel: {
      label: 'Kanava',
      note: 'Tyhjä tarkoittaa kaikkia kanavia yhteensä. Valitse kanava vain, jos kirjaat sen päivän kaikki kanavat.',
    },
    value: {
      label: 'Arvo',
      note: 'Kirjoita luku näytetyssä yksikössä: 42 tarkoittaa 42 %. Jätä tyhjäksi, jos annat molemmat luvut oikealla.',
    },
    numerator: { label: 'Määrä', note: 'Osuuksille: mitä tapahtui, esimerkiksi klikkaukset tai liidit. Vapaaehtoinen, tarkentaa arviota.' },
    denominator: { label: 'Yhteensä', note: 'Osuuksille: kuinka monesta, esimerkiksi näytöistä tai klikkauksista.' },
    note: { label: 'Lisätieto', note: 'Kaikki, mikä selittää luvun: kampanja, loma, mittausvirhe.' },
    by: { label: 'Kirjaaja', note: 'Kuka sen kirjasi.' },
    counts: {
      label: 'Mihin lasketaan',
      note: 'Mihin rivi lasketaan: summalla sen viikko. ◆ kertoo, miksi riviä ei lasketa, tai kysyy siitä; – kertoo, mikä rivi lasketaan sen sijaan. Lasketaan.',
    },
    state: { label: 'Tilanne', note: 'Kirjaamatta, myöhässä tai kirjattu. Lasketaan.' },
  },
  states: { due: 'Kirjaamatta', late: '{n} {n|päivä|päivää} myöhässä', entered: 'Kirjattu' },
  readings: {
    among: '”{column}”: yksi {n} päivän kirjauksista',
    no_day: '◆ Päivä puuttuu',
    no_kpi: '◆ KPI puuttuu',
    half_rate: '◆ Tarvitaan sekä ”{one}” että ”{two}”',
    future: '◆ Tulevaisuudessa',
    bad_day: '◆ ”{text}” ei ole päivämäärä',
    not_a_number: '◆ ”{text}” ei ole luku',
    other_unit: '◆ ”{text}” on eri yksikössä',
    two_readings: '◆ ”{text}”: {one} vai {other}?',
    unknown: '◆ KPI:tä ”{text}” ei ole',
    unknownNear: '◆ Tuntematon KPI. ”{near}”?',
    outside: '◆ Syklin ulkopuolella ({from} – {to})',
    replaced: '– Toinen rivi: {period}',
    replacedDay: '– Toinen rivi: {day}',
    later: '– Näytetyn päivän {day} jälkeen',
    above: '◆ Yli 100 %?',
    negative: '◆ Miinuksella?',
    far: '◆ Kaukana arvosta {last}?',
    unconfirmed: '◆ {value}? Lasketaan, kun on lisätieto',
    confirmed: 'Vahvistettu',
    settle: 'Rivin lisätieto vahvistaa, että luku on oikein.',
  },
};
