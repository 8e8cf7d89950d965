/** Links in Danish; shape in ../../en/tabs/links. */
import type { TabTexts } from '../../language';

export const links: TabTexts['links'] = {
  state: { ready: 'Klar til at kopiere', missing: 'Udfyld {list}', duplicate: 'Samme som række {row}' },
  columns: {
    landing: { label: 'Landingsside', note: 'Hele adressen, der begynder med https://. Gamle tags udskiftes, resten bliver stående.' },
    channel: { label: 'Kanal', note: 'Hvor linket skal stå. Vælg fra listen i Opsætning; den bestemmer kilde og medie.' },
    format: { label: 'Format', note: 'Typen af opslag. Vælg fra listen.' },
    concept: { label: 'Koncept', note: 'Den idé eller vinkel, der testes. Vælg fra listen.' },
    creator: { label: 'Afsender', note: 'Hvem der har lavet det eller taler i det. Vælg fra listen.' },
    batch: { label: 'Batch', note: 'Produktionsbatch, for eksempel b03. Vælg fra listen.' },
    source: { label: 'Kilde', note: 'utm_source, beregnes af kanalen.' },
    medium: { label: 'Medie', note: 'utm_medium, beregnes af kanalen.' },
    campaign: { label: 'Kampagne', note: 'utm_campaign, beregnes af forløb, koncept og batch.' },
    content: { label: 'Indhold', note: 'utm_content, beregnes af format og afsender.' },
    id: { label: 'Id', note: 'utm_id, gives én gang og ændres aldrig.' },
    tagged: { label: 'Tagget link', note: 'Adressen, der skal bruges. Kopiér den, som den er. Beregnes.' },
    ga4: { label: 'GA4-kanal', note: 'Den kanal, Google Analytics 4 vil tælle besøget under. Beregnes.' },
    problems: { label: 'Problemer', note: 'Hvad der er galt med linket, og hvordan det rettes. Tom, når alt er i orden.' },
    item: { label: 'Indhold, der bærer linket', note: 'Opslaget med linket. Vælg fra Indhold.' },
  },
};
