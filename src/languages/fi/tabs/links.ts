/** Links in Finnish; shape in ../../en/tabs/links. */
import type { TabTexts } from '../../language';

export const links: TabTexts['links'] = {
  state: {
    missing: 'Täytä {list}',
    duplicate: 'Sama kuin rivillä {row}',
    unknownChannel: 'Valitse kanava Asetuksista: ”{word}” ei ole siellä',
    channelUntagged: 'Täytä kanavan ”{word}” lähde ja medium Asetuksiin',
    newWord: 'Lisää ”{word}” Asetuksiin tai valitse luettelosta',
    sameInLink: '”{word}” ja ”{other}” ovat linkissä samat. Nimeä toinen uudelleen Asetuksissa.',
  },
  empty: 'Kirjoita laskeutumissivu ja valitse kanava: puuttuvat tiedot kerrotaan rivillä, ja UTM-linkki syntyy itsestään.',
  taggedKpi: 'UTM-linkkien osuus',
  sampleChannel: 'Kumppani',
  sampleItems: { first: 'Asiakastarina', second: 'Ennen ja jälkeen', third: 'Kulissien takana' },
  columns: {
    landing: { label: 'Laskeutumissivu', note: 'Koko osoite, jonka alussa on https://. Vanhat UTM-parametrit korvataan, muu säilyy.' },
    channel: { label: 'Kanava', note: 'Missä linkki julkaistaan. Valitse Asetusten luettelosta; se määrää lähteen ja mediumin.' },
    format: { label: 'Formaatti', note: 'Julkaisun tyyppi. Valitse luettelosta.' },
    concept: { label: 'Konsepti', note: 'Testattava idea tai kulma. Valitse luettelosta.' },
    creator: { label: 'Tekijä', note: 'Kuka sen teki tai puhuu siinä. Valitse luettelosta.' },
    batch: { label: 'Erä', note: 'Tuotantoerä, esimerkiksi b03. Valitse luettelosta.' },
    source: { label: 'Lähde', note: 'utm_source, lasketaan kanavasta.' },
    medium: { label: 'Medium', note: 'utm_medium, lasketaan kanavasta.' },
    campaign: { label: 'Kampanja', note: 'utm_campaign, lasketaan Asetusten kaavalla.' },
    content: { label: 'Sisältö', note: 'utm_content, lasketaan Asetusten kaavalla.' },
    id: { label: 'Tunnus', note: 'utm_id, annetaan kerran eikä muutu.' },
    tagged: { label: 'UTM-linkki', note: 'Julkaistava osoite. Kopioi se sellaisenaan. Lasketaan.' },
    ga4: { label: 'GA4-kanava', note: 'Kanava, johon Google Analytics 4 laskee käynnin. Lasketaan.' },
    problems: {
      label: 'Ongelmat',
      note: 'Mikä linkissä on vialla ja miten se korjataan; ✓, kun se on tarkistettu ja kunnossa. Tyhjä ilman lisäosaa.',
    },
    item: { label: 'Sisältö, jossa linkki on', note: 'Sen julkaisun otsikko, johon linkki tulee.' },
    postedOn: { label: 'Julkaistu', note: 'Päivä, jona linkki julkaistiin. Sivupaneelin ”Julkaistut” ottaa viimeisimmät.' },
    postUrl: {
      label: 'Linkki julkaisussa',
      note: 'Linkki sellaisena kuin se julkaisussa on. Täyttyy, kun merkitset julkaisupäivän; korvaa se, jos julkaisussa on eri linkki.',
    },
    clicks: { label: 'Klikkaukset', note: 'Istunnot tai klikkaukset raportista, sivupaneelin ”Tulokset” kirjoittaa ne.' },
    primary: { label: 'Konversiot', note: 'Kuinka monta kertaa Asetuksissa nimetty konversio tapahtui.' },
    microOne: { label: 'Mikro 1', note: 'Kuinka monta kertaa Asetusten ensimmäinen askel tapahtui.' },
    microTwo: { label: 'Mikro 2', note: 'Kuinka monta kertaa Asetusten toinen askel tapahtui.' },
    rate: { label: 'Konversio-%', note: 'Konversiot jaettuna klikkauksilla. Lasketaan.' },
  },
};
