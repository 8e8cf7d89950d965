/** Signals in Finnish; limits and keys as in ../../en/playbooks/signals. */
import type { signals as playbook } from '../../../playbooks/signals/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './signals-tasks';

export const signals: PlaybookTexts<typeof playbook> = {
  name: 'Signaalit',
  summary: 'Valitkaa tärkeimmät signaalit, testatkaa formaatteja niillä, skaalatkaa toimivat ja kerätkää liidit.',
  phases: {
    measure: { name: 'Mittaus', goal: 'Saada mittaus, tuotanto ja vastuut kuntoon, ennen kuin määrä kasvaa.' },
    test: { name: 'Testaus', goal: 'Seuloa esiin ne 2–3 formaattia, jotka ylittävät lähtötason kerta toisensa jälkeen.' },
    scale: { name: 'Skaalaus', goal: 'Laajentaa toimivaa: useampi näkee, katsoo pidempään ja liidi maksaa vähemmän.' },
    convert: { name: 'Konversio', goal: 'Muuttaa huomio liideiksi ja kirjata toimintatapa.' },
  },
  kpis: {
    impressions_week: {
      name: 'Näytöt / viikko',
      definition: 'Pääkanavien kaikkien julkaisujen näytöt syklin viikolla.',
      action: 'Julkaise 2 parhaaseen aikaan ja toista paras formaatti',
    },
    average_view: {
      name: 'Keskim. katselu-%',
      definition: 'Kuinka suuren osan videosta katsojat keskimäärin katsovat, viikon kaikki videot.',
      action: 'Lyhennä 3 seuraavaa videota ja aloita lupauksella',
    },
    saves_per_thousand: {
      name: 'Tallennukset / 1 000',
      definition: 'Tallennukset jaettuna näytöillä, kerrottuna 1 000:lla.',
      action: 'Lisää joka julkaisuun tallentamisen arvoinen lista',
    },
    profile_clicks: {
      name: 'Profiiliklikit / 1 000',
      definition: 'Profiilin klikkaukset jaettuna näytöillä, kerrottuna 1 000:lla.',
      action: 'Kerro julkaisussa, mitä muuta profiilista löytyy',
    },
    link_ctr: {
      name: 'Linkin klikkausprosentti',
      definition: 'Biolinkin ja linkkisivun klikkaukset jaettuna profiilikäynneillä.',
      action: 'Yksi linkki, yksi lupaus: siivoa linkkisivu',
    },
    qualified_leads: {
      name: 'Kvalifioidut liidit / vko',
      definition: 'Syklin viikon liidit, jotka myynti hyväksyy.',
      action: 'Tarjous, seuraava askel ja todiste 2 julkaisuun',
    },
    cost_per_lead: {
      name: 'Liidin hinta',
      definition: 'Jakson mediakulu jaettuna sen tuomilla liideillä.',
      action: 'Lopeta kallein mainos; testaa parasta orgaanista',
    },
    lead_time: {
      name: 'Ideasta julkaisuun (pv)',
      definition: 'Päivät kirjatusta ideasta julkaisuun, viikon keskiarvo.',
      action: 'Poista yksi hyväksyntä ja pidä enintään kolme työtä kesken',
    },
    leads_per_thousand: {
      name: 'Liidit / 1 000 näyttöä',
      definition: 'Kvalifioidut liidit jaettuna näytöillä, kerrottuna 1 000:lla.',
      action: 'Tuo tarjous esiin katsotuimmissa julkaisuissa',
    },
    positive_comments: {
      name: 'Myönteiset kommentit',
      definition: 'Myönteiset kommentit jaettuna kaikilla myönteisillä ja kielteisillä.',
      action: 'Vastaa arvosteluun itse; näytä, miten asiat tehdään',
    },
    talk_per_thousand: {
      name: 'Kommentit + tall. / 1 000',
      definition: 'Kommentit ja tallennukset jaettuna näytöillä, kerrottuna 1 000:lla.',
      action: 'Yksi aito kysymys julkaisuun, vastaus samana päivänä',
    },
    negative_comments: {
      name: 'Kielteiset kommentit',
      definition: 'Kielteiset kommentit jaettuna kaikilla myönteisillä ja kielteisillä.',
      action: 'Lue ne tiimin kanssa ja vastaa kolmeen yleisimpään',
    },
    reports_per_thousand: {
      name: 'Ilmiannot / 1 000 näyttöä',
      definition: 'Sisällön ilmiannot jaettuna näytöillä, kerrottuna 1 000:lla.',
      action: 'Poista ilmiannettu ja tarkista sen väitteet',
    },
    restricted_posts: {
      name: 'Rajoitetut julkaisut',
      definition: 'Julkaisut, jotka alusta esti tai joiden näkyvyyttä se rajoitti, jaettuna viikon kaikilla julkaisuilla.',
      action: 'Käy läpi rajoitettujen julkaisujen ilmaisut ja väitteet',
    },
    unfollow_rate: {
      name: 'Seuraajien poistuma',
      definition: 'Viikolla menetetyt seuraajat jaettuna viikon alun seuraajilla.',
      action: 'Vertaa viikon aiheita niihin, joiden takia seurattiin',
    },
    followers: {
      name: 'Seuraajat',
      definition: 'Kaikkien kanavien seuraajat viikon lopussa.',
      action: 'Ei tavoitetta, ennen kuin tallennukset ja katselu-% nousevat',
    },
    retention_25: {
      name: 'Pito 25 %:n kohdalla',
      definition: 'Niiden katsojien osuus, jotka ovat mukana, kun neljännes on katsottu.',
      action: 'Lunasta avauksen lupaus ensimmäisellä neljänneksellä',
    },
    reach_per_post: {
      name: 'Tavoittavuus / julkaisu',
      definition: 'Tavoitetut ihmiset jaettuna viikon julkaisuilla.',
      action: 'Katso kanavan trendi ja testaa uutta avausta',
    },
    posts_week: {
      name: 'Julkaisut / viikko',
      definition: 'Pääkanavien julkaisut syklin viikolla.',
      action: 'Luovu mieluummin formaatista kuin rytmistä',
    },
    watch_per_viewer: {
      name: 'Katseluaika / katsoja (s)',
      definition: 'Katsotut sekunnit jaettuna katsojilla.',
      action: 'Selvitä, mistä uudet katsojat tulevat',
    },
    bounce_rate: {
      name: 'Välitön poistumisprosentti',
      definition: 'Somekäynnit, joilla ei tehty mitään, jaettuna kaikilla somekäynneillä.',
      action: 'Lupaa sivulla ja julkaisussa sama asia',
    },
    visit_to_lead: {
      name: 'Käynnistä liidiksi',
      definition: 'Liidit jaettuna somekäynneillä.',
      action: 'Puolita lomakkeen kentät',
    },
    new_test_share: {
      name: 'Uusien testien osuus',
      definition: 'Jotain uutta kokeilevat julkaisut jaettuna viikon julkaisuilla.',
      action: 'Tee joka viidennestä julkaisusta uusi testi',
    },
  },
  tasks,
  thresholds: {
    short_views: 'Leikkaa pois 10–20 % ja kokeile toista koukkua',
    few_tests: 'Tee joka viidennestä julkaisusta uusi testi',
  },
  rules: {
    saves_rise: { sign: 'Tallennukset kasvavat', action: 'Skaalaa: jatka aihetta 3 osalla viikon kuluessa' },
    clicks_without_leads: { sign: 'Klikkaukset nousevat, liidit eivät', action: 'Kirkasta laskeutumissivun viesti tai helpota lomaketta' },
    wrong_audience: { sign: 'Seuraajamäärä kasvaa, katselu-% ja klikkaukset eivät', action: 'Väärä yleisö: palaa ostajien aiheisiin' },
  },
  risks: {
    content_flood: {
      name: 'Sisältötulva',
      symptom: 'Näyttöjä kertyy enemmän, silti tallennukset ja katselu-% heikkenevät.',
      mitigation: 'Pysykää 2–3 formaatissa, editoikaa tiukemmin ja vahvistakaa ensimmäisiä sekunteja.',
    },
    early_exit: {
      name: 'Sisältötulva',
      symptom: 'Näyttöjä kertyy enemmän, mutta yhä harvempi on mukana, kun neljännes videosta on katsottu.',
      mitigation: 'Menkää asiaan nopeammin ja editoikaa tiukemmin.',
    },
    algorithm_change: {
      name: 'Algoritmi muuttuu',
      symptom: 'Tutun julkaisutyypin tavoittavuus sulaa 1–2 viikossa, vaikka itse ette muuttaneet mitään.',
      mitigation: 'Pitäkää vähintään 20 % sisällöstä uusille testeille ja seuratkaa kanavien trendejä viikoittain.',
    },
    brand_safety: {
      name: 'Luottamus brändiin',
      symptom: 'Kommenttien sävy huononee, ilmiannot ja poistuma kasvavat.',
      mitigation: 'Ihminen tarkistaa faktat, väitteet ja kuvalähteet; automatisoinnin rajat on kirjattu.',
    },
    moderation: {
      name: 'Luottamus brändiin',
      symptom: 'Alustat estävät tai rajoittavat yhä useampia julkaisuja.',
      mitigation: 'Tarkistakaa ilmaisut, väitteet ja lähteet ennen julkaisua; valittakaa, jos rajoitus on aiheeton.',
    },
    distorted_numbers: {
      name: 'Luvut antavat väärän kuvan',
      symptom: 'Näyttöjä ja seuraajia tulee lisää, klikkauksia, katseluaikaa ja liidejä ei.',
      mitigation:
        'Pitäkää ketju UTM:stä konversioon ja laatuun ehjänä; verratkaa lukuja todellisuuteen. Ostakaa näkyvyyttä vain, jos vaikutus mitataan.',
    },
    distorted_visits: {
      name: 'Luvut antavat väärän kuvan',
      symptom: 'Näyttöjä tulee lisää, mutta katseluaika katsojaa kohti ei kasva ja yhä useampi käynti päättyy heti.',
      mitigation: 'Etsikää botteja ja ostettua liikennettä; arvioikaa kanavia niiden käyntien mukaan, jotka johtavat tekoihin.',
    },
    overload: {
      name: 'Tiimi uupuu',
      symptom: 'Julkaisuja tulee vähemmän, läpimenoaika pitenee eikä oppeja ehditä kirjata.',
      mitigation: 'Vakioikaa työ, automatisoikaa tekstitys ja versiot, antakaa toistuva työ muille.',
    },
  },
  batchWeek: {
    script: { name: 'Käsikirjoitus', text: 'Viikon käsikirjoitukset, kullakin yksi ensisijainen KPI.' },
    shoot: { name: 'Kuvaus', text: 'Yksi kuvauskerta; 3 avausta joka videoon.' },
    edit: { name: 'Editointi', text: 'Ensin pääsisältö, sitten siitä 5–12 klippiä.' },
    publish: { name: 'Julkaisu', text: 'Kahteen lukittuun aikaan, toisen ihmisen tarkistamana.' },
    learn: { name: 'Opit', text: 'Joka julkaisusta jää muistiin KPI, tulos ja päätös.' },
  },
  rituals: {
    weekly: { name: 'Viikkopalaveri', text: '30 minuuttia, vain KPI:t: mitkä 3 toistetaan, mitkä 3 lopetetaan.' },
    daily_look: { name: 'Päivän vilkaisu', text: '10 minuuttia, kaksi KPI:tä eikä muuta: tallennukset ja katselu-%.' },
    community: { name: 'Yhteisökierros', text: '20 minuuttia vastauksia päivässä; 2 kysymystä viikossa.' },
  },
  experiments: {
    ab_weekly: { name: 'Viikon A/B', text: '2 testiä viikossa: koukku, otsikko, pituus, pikkukuva tai CTA.' },
    first_seconds: { name: 'Ensimmäiset 2 sekuntia', text: '3 avausta, ennen kuin video julkaistaan.' },
    hook_options: { name: 'Kymmenen koukkua', text: '10 koukkua kahteen tärkeimpään teemaan, testattuna 7 päivässä.' },
  },
  stopRules: {
    three_stops: {
      name: 'Kolme lopetusta',
      text: 'Joka viikko lopetetaan 3 asiaa: ensin se, mikä on 3 julkaisun jälkeen alle lähtötason.',
    },
  },
  gates: {
    second_pair: {
      name: 'Toinen silmäpari',
      text: 'Mitään ei ajasteta, ennen kuin ainakin 1 toinen ihminen on katsonut faktat, brändin ja CTA:n.',
    },
  },
  channels: {
    core_short: 'Myytti vai fakta, vastaus sekunneissa',
    core_saves: 'Listoja ja mallipohjia, jotka kannattaa tallentaa',
    support: 'Parhaan lyhyen videon pitkä versio',
  },
  quotas: {
    proven: { name: 'Koetellut formaatit', text: 'Vähintään 70 % sisällöstä on koetelluissa formaateissa.' },
    new_tests: { name: 'Uudet testit', text: 'Vähintään 20 % sisällöstä kokeilee uutta.' },
    test_budget: {
      name: 'Testibudjetti',
      text: '10–20 % mediarahasta menee testeihin; orgaanisella skaalataan, kumppanit tuovat luottamusta.',
    },
  },
};
