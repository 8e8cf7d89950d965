/** What the panel Help and the note of what is new say in Finnish; shape and rules in en/sidebar/help. */
import type { SidebarTexts } from '../../language';

export const help: SidebarTexts['help'] = {
  title: 'Ohje',
  intro: 'Kirjaa luvut Kirjauksiin, tee, mitä ”Tee nyt” sanoo, ja päätä perjantaina.',
  tour: 'Mitä Mittariston sarakkeet kertovat',
  tourFolded: 'Piilossa oikealla',
  functions: 'Funktiot omiin soluihin',
  functionsHint: '”Lisää” tuo valittuun soluun toimivan esimerkin. Vaihda sitten sen arvojen tilalle omat solusi.',
  asInSheets: 'Tarkemmat tiedot ovat englanniksi, kuten Sheets itse ne näyttää.',
  find: 'Etsi funktiota',
  none: 'Missään funktiossa ei mainita: ”{text}”.',
  optional: 'valinnainen',
  example: 'Esimerkki',
  result: 'Tulos',
  insert: 'Lisää',
  inserted: 'Esimerkki on solussa {cell}.',
  filled: 'Solu {cell} ei ole tyhjä. Korvataanko sen sisältö?',
  replace: 'Korvaa',
  noRoom: 'Tulos tarvitsee enemmän tyhjiä soluja kuin kohdasta {cell} alkaen on. Valitse toinen solu.',
  closedTab: 'Tähän ei lisätä mitään: välilehti on Quarterdeckin tai suojattu. Avaa oma välilehtesi ja valitse tyhjä solu.',
};

export const news: SidebarTexts['news'] = {
  title: 'Uutta versiossa {version}',
  lines: {
    experiments: 'Testit: onko versio todella parempi vai kävikö vain tuuri.',
    monday: 'Maanantaiviesti: missä mennään, viisi riviä kopioitavaksi.',
    help: 'Ohje: mitä kukin sarake kertoo, ja jokainen funktio esimerkkeineen.',
  },
  seen: 'Selvä',
};

export const functionLines: Readonly<Record<string, string>> = {
  KPI_STATUS: 'miten KPI:llä menee: merkki ja sana',
  KPI_TARGET: 'arvo, jota tavoiteteksti tarkoittaa',
  KPI_PROGRESS: 'kuljettu osuus matkasta lähtötasosta tavoitteeseen',
  KPI_PACE: 'osuus matkasta, jonka pitäisi olla tehty tiettynä päivänä',
  KPI_PARSE: 'tavoiteteksti neljässä solussa: laji, alaraja, yläraja, yksikkö',
  KPI_CURRENT: 'KPI:n arvo tiettynä päivänä kirjausten taulukosta',
  KPI_BASELINE: 'lähtötaso alkua edeltävistä 28 päivästä',
  KPI_FORECAST: 'mihin kirjausten läpi kulkeva suora johtaa',
  KPI_OUTLOOK: 'onko tavoite todennäköinen, avoin vai epätodennäköinen; tyhjä ennen 8 kirjausta 28 päivän ajalta',
  KPI_TREND: 'nouseeko vai laskeeko KPI tavanomaista vaihtelua enemmän vai pysyykö se ennallaan',
  KPI_UNUSUAL: 'onko viimeisin kirjaus poikkeama; tyhjä ennen 8 kirjausta',
  KPI_ACTION: 'ylitetyn kynnysarvon toimenpide, muuten tyhjä',
  KPI_RULES: 'miten usein säännöt olisivat lauenneet ja auttaneet',
  CYCLE_DAY: 'syklin päivä, 0–90',
  CYCLE_WEEK: 'syklin viikko, 0–13',
  CYCLE_PHASE: 'sen vaiheen nimi, johon päivä kuuluu',
  NEXT_REVIEW: 'seuraavan seurannan päivä lukuna, joka muotoillaan päiväksi',
  UTM_LINK: 'osoite kampanjan UTM-parametreineen',
  UTM_SLUG: 'sanat siinä muodossa kuin ne parametriin kirjoitetaan',
  UTM_PART: 'yksi linkin parametri luettavana',
  UTM_CHECK: 'mitä vikaa UTM-linkissä on ja miten sen korjaa',
  UTM_CHANNEL: 'GA4-kanava, johon linkin käynnit lasketaan',
  TEST_VERDICT: 'mitä kaksi versiota on tähän mennessä osoittanut, ja miten selvästi se ei ole sattumaa',
  TEST_SAMPLE: 'näytöt tai käynnit, jotka kumpikin versio tarvitsee, jotta kaksi osuutta erottuu',
  TEST_STOP: 'pitäisikö konsepti panna tauolle julkaisujensa jälkeen, ja miten usein sääntö on väärässä',
  CHANNEL_SHARE: 'suurimman kanavan osuus',
  CHANNEL_DROP: 'mitä jää, kun suurin kanava putoaa',
};
