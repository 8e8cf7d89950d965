/** The tab Library in Finnish; shape in ../../en/tabs/library. */
import type { TabTexts } from '../../language';

export const library: TabTexts['library'] = {
  samples: {
    question: 'Kysymys ensimmäisellä sekunnilla',
    figure: 'Luku, jota kukaan ei odota',
    save: 'Tallenna myöhempää varten',
    story: 'Lue koko tarina',
    openings: 'Kolme aloitusta',
    openingsText: 'Kirjoita tästä aiheesta kolme aloitusta: kysymys, luku ja virhe.',
    waiting: 'Mitä odottaminen maksaa',
    portrait: 'Asiakas kameran edessä',
    portraitText: 'Yksi asiakas, kolme kysymystä, 30 sekuntia: ennen, käännekohta, nyt.',
  },
  name: {
    label: 'Nimi',
    note: 'Mitä tallennatte, muutamalla sanalla. Sisällöt tarjoaa sen tällä nimellä; kulmat, mallipohjat, kehotteet ja briefit kirjoitetaan siellä sarakkeeseen Apuna käytetty.',
  },
  kind: { label: 'Laji', note: 'Valitse luettelosta.' },
  offer: { label: 'Johtaa tänne', note: 'Se yksi sivu tai tarjous, johon se johtaa: jokaisella pilarilla on omansa.' },
  text: { label: 'Teksti', note: 'Itse kehote, brief, mallipohja tai lause, valmiina kopioitavaksi.' },
  posts: {
    label: 'Julkaisuja',
    note: 'Laskettu: julkaistut sisällöt, joissa se mainitaan.',
  },
  lift: {
    label: 'Nousu',
    note: 'Laskettu: kuinka paljon sen julkaisut ovat KPI:nsä lähtötason yläpuolella, keskimmäinen niistä, joilla on tulos (määrä suluissa). Parempi on aina +. ■: vähintään kolme julkaisua, yksikään ei parempi.',
  },
  tests: { label: 'Testit', note: 'Laskettu: päätetyt testit, joissa on tämänniminen versio.' },
  used: { label: 'Viimeksi', note: 'Laskettu: päivä, jona viimeisin sitä käyttänyt julkaisu ilmestyi.' },
  conversion: {
    label: 'Konversio',
    note: 'Laskettu linkeistä: konversiot klikkausta kohti (klikkaukset suluissa) linkeissä, joissa se mainitaan tai joiden julkaisu käyttää sitä.',
  },
  says: {
    tests: '{won} voitti, {lost} hävisi',
    quota: '{kind} {n}/{aim} (viikko {week})',
    noOffer: 'pilareita ilman sivua, jolle ne johtavat: {n}',
    unknownKind: '”{text}”: mikä laji?',
    empty: 'Tallenna, mikä toimi: nimi ja laji riittävät.',
  },
};
