/** Links in Danish; shape in ../../en/tabs/links. */
import type { TabTexts } from '../../language';

export const links: TabTexts['links'] = {
  state: {
    missing: 'Udfyld {list}',
    duplicate: 'Samme som række {row}',
    unknownChannel: 'Vælg en kanal fra Opsætning: »{word}« findes ikke der',
    channelUntagged: 'Udfyld kilde og medie for »{word}« i Opsætning',
    newWord: 'Tilføj »{word}« i Opsætning, eller vælg fra listen',
    sameInLink: '»{word}« og »{other}« bliver ens i et link. Omdøb et af ordene i Opsætning.',
  },
  empty: 'Skriv en landingsside, og vælg en kanal: rækken siger, hvad der mangler, og det taggede link kommer af sig selv.',
  taggedKpi: 'Taggede links',
  sampleChannel: 'Partnermail',
  sampleItems: { first: 'Kundehistorie', second: 'Før og efter', third: 'Bag kulisserne' },
  columns: {
    landing: { label: 'Landingsside', note: 'Hele adressen, der begynder med https://. Gamle tags udskiftes, resten bliver stående.' },
    channel: { label: 'Kanal', note: 'Hvor linket skal stå. Vælg fra listen i Opsætning; den bestemmer kilde og medie.' },
    format: { label: 'Format', note: 'Typen af opslag. Vælg fra listen.' },
    concept: { label: 'Koncept', note: 'Den idé eller vinkel, der testes. Vælg fra listen.' },
    creator: { label: 'Creator', note: 'Hvem der har lavet det eller taler i det. Vælg fra listen.' },
    batch: { label: 'Batch', note: 'Produktionsbatch, for eksempel b03. Vælg fra listen.' },
    source: { label: 'Kilde', note: 'utm_source, beregnes ud fra kanalen.' },
    medium: { label: 'Medie', note: 'utm_medium, beregnes ud fra kanalen.' },
    campaign: { label: 'Kampagne', note: 'utm_campaign, beregnes efter mønstret i Opsætning.' },
    content: { label: 'Indhold', note: 'utm_content, beregnes efter mønstret i Opsætning.' },
    id: { label: 'Id', note: 'utm_id, gives én gang og ændres aldrig.' },
    tagged: { label: 'Tagget link', note: 'Adressen, der skal bruges. Kopiér den, som den er. Beregnes.' },
    ga4: { label: 'GA4-kanal', note: 'Den kanal, Google Analytics 4 vil tælle besøget under. Beregnes.' },
    problems: {
      label: 'Problemer',
      note: 'Hvad der er galt med linket, og hvordan det rettes; ✓, når det er tjekket og i orden. Tom uden tilføjelsen.',
    },
    item: { label: 'Indhold med linket', note: 'Titlen på det opslag, linket står i.' },
    postedOn: { label: 'Udgivet den', note: 'Den dag, linket blev udgivet. »Udgivne« i sidepanelet tager de seneste.' },
    postUrl: {
      label: 'Link i opslaget',
      note: 'Linket, som det faktisk står i opslaget. Udfyldes, når I skriver datoen; ret det, hvis der står et andet i opslaget.',
    },
    clicks: { label: 'Klik', note: 'Sessioner eller klik fra en rapport, skrevet af »Resultater« i sidepanelet.' },
    primary: { label: 'Konverteringer', note: 'Hvor mange gange konverteringen fra Opsætning skete.' },
    microOne: { label: 'Mikro 1', note: 'Hvor mange gange det første trin fra Opsætning skete.' },
    microTwo: { label: 'Mikro 2', note: 'Hvor mange gange det andet trin fra Opsætning skete.' },
    rate: { label: 'Konverteringsrate', note: 'Konverteringer divideret med klik. Beregnes.' },
  },
};
