/** The tab Library in Danish; shape in ../../en/tabs/library. */
import type { TabTexts } from '../../language';

export const library: TabTexts['library'] = {
  samples: {
    question: 'Et spørgsmål i første sekund',
    figure: 'Et tal, ingen forventer',
    save: 'Gem til senere',
    story: 'Læs hele historien',
    openings: 'Tre åbninger',
    openingsText: 'Skriv tre åbninger til emnet: et spørgsmål, et tal og en fejl.',
    waiting: 'Hvad det koster at vente',
    portrait: 'Kunden foran kameraet',
    portraitText: 'Én kunde, tre spørgsmål, 30 sekunder: før, vendepunkt, nu.',
  },
  name: {
    label: 'Navn',
    note: 'Hvad I gemmer, i få ord. Indhold tilbyder det under dette navn; vinkler, skabeloner, prompts og briefs skrives dér under Lavet med.',
  },
  kind: { label: 'Type', note: 'Vælg fra listen.' },
  offer: { label: 'Fører til', note: 'Den ene side eller det ene tilbud, det fører til: hvert tema har sit.' },
  text: { label: 'Tekst', note: 'Selve prompten, briefet, skabelonen eller linjen, klar til at kopiere.' },
  posts: { label: 'Opslag', note: 'Beregnes: udgivet indhold, der nævner det.' },
  lift: {
    label: 'Løft',
    note: 'Beregnes: hvor langt dets opslag ligger over deres KPI’s baseline, det midterste af dem med et resultat (antal i parentes). Bedre er altid +. ■: mindst tre opslag, ingen bedre.',
  },
  tests: { label: 'Eksperimenter', note: 'Beregnes: afsluttede eksperimenter med en udgave af dette navn.' },
  used: { label: 'Sidst brugt', note: 'Beregnes: dagen, hvor det seneste opslag med det blev udgivet.' },
  conversion: {
    label: 'Konvertering',
    note: 'Beregnes ud fra Links: konverteringer pr. klik (klik i parentes) for links, der nævner det eller hører til et opslag, der gør.',
  },
  says: {
    tests: '{won} vandt, {lost} tabte',
    quota: '{kind} {n} af {aim} (uge {week})',
    noOffer: 'temaer uden en side, de fører til: {n}',
    unknownKind: '»{text}«: hvilken type?',
    empty: 'Gem det, der virkede: et navn og en type er nok.',
  },
};
