/** One sentence for each problem in Danish; codes and shape in ../en/problems. */
import type { ProblemTexts } from '../language';

export const problems: ProblemTexts = {
  view_only: 'Du kan se regnearket, men ikke ændre det. Bed ejeren om redigeringsadgang.',
  busy: 'En anden skriver lige nu. Intet er ændret; prøv igen om et øjeblik.',
  protected:
    'En del af regnearket er beskyttet, så du ikke kan ændre den: {tabs}. Bed om adgang, og gør så det samme igen. Intet går tabt, og intet kommer to gange.',
  no_cycle: 'Der er endnu intet forløb i regnearket. Start et med »Nyt forløb«.',
  cycle_exists: 'Regnearket har allerede et forløb i gang, »{name}«. Et regneark rummer ét forløb ad gangen.',
  nothing_aside: 'Der er ikke længere noget at hente tilbage: et andet forløb er forladt siden.',
  not_closed: 'Afslut først forløbet; så kan det næste begynde derfra.',
  tab_missing: 'Fanen »{tab}« er væk. »Tjek arket« bygger den igen.',
  column_missing: 'Kolonnen »{column}« mangler på »{tab}«. »Tjek arket« sætter den tilbage.',
  unknown_kpi: '»{kpi}« er ikke en KPI i forløbet. Vælg en fra listen, eller tilføj den først på Dashboard.',
  unknown_channel: '»{channel}« er ikke en kanal i forløbet. Vælg en fra listen, eller tilføj den først i Opsætning.',
  not_a_number: '»{text}« er ikke et tal. Skriv det med tal, for eksempel {example}.',
  far_from_last:
    '{value} er over tyve gange større eller mindre end den seneste værdi, {last}. Er det rigtigt? Gem igen for at beholde tallet.',
  above_hundred: 'En andel på over 100 %. Er det rigtigt? Gem igen for at beholde tallet.',
  below_zero: '{kpi} har aldrig været under nul. Er det rigtigt? Gem igen for at beholde tallet.',
  number_stands: '{kpi}: {value} står der allerede. Gem igen, hvis dit tal skal erstatte det.',
  day_outside_cycle: '{day} ligger uden for forløbet ({from} – {to}). Vælg en dag i forløbet.',
  bad_day: '»{text}« er ikke en dato. Vælg en i kalenderen.',
  name_missing: 'Forløbet mangler et navn, for eksempel »Q4 2026«.',
  name_too_long: 'Navnet er på {n} tegn; der er plads til {max}.',
  people_missing: 'Sæt et navn på hvert ansvarsområde. Én person kan have alle tre.',
  channels_missing: 'Vælg to hovedkanaler og en testkanal.',
  url_invalid: '»{text}« er ikke en webadresse. Den skal ligne https://example.com/side.',
  url_relative: '»{text}« er ikke en hel adresse. Begynd med https:// og domænet.',
  url_scheme: 'Kun adresser, der begynder med https:// eller http://, kan tagges; denne begynder med »{scheme}«.',
  url_blank: 'Der er et mellemrum i adressen. Fjern det, eller skriv %20.',
  url_host: 'Adressen mangler domæne. Den skal ligne https://example.com/side.',
  duplicate_link: 'Samme link står allerede i række {row}. Brug det, eller gem igen for at beholde begge.',
  experiment_exists: 'Der er allerede en test med denne hypotese i række {row}. Ret et ord, eller gå videre med den.',
  experiment_gone: 'Testen »{hypothesis}« står ikke længere på sin fane. Måske har nogen omdøbt den: åbn Eksperimenter igen.',
  content_gone: '»{title}« står ikke længere på sin fane. Måske har nogen slettet det: åbn Indhold igen.',
  text_too_long: 'Teksten er på {n} tegn; der er plads til {max} i feltet.',
  workbook_newer: 'Regnearket er lavet med en nyere udgave af Quarterdeck (format {version}). Opdatér tilføjelsen først; intet er ændret.',
  playbook_gone: 'Denne playbook er ikke længere gemt i regnearket. Vælg en anden.',
  draft_too_long:
    'Det er mere tekst, end Google gemmer for et regneark (cirka 150.000 tegn, gemte playbooks medregnet). Forkort de længste tekster, tag mindre med, eller slet en gemt playbook; intet er ændret.',
  playbooks_full:
    'Der er ikke plads til flere playbooks i regnearket. Gem den under navnet på en, I ikke længere bruger; den nye erstatter den gamle.',
  not_understood: '»{text}« kan ikke læses. {hint}',
  unexpected: 'Noget gik galt. Gør det samme igen: intet går tabt, og intet kommer to gange. Sker det igen, så genindlæs regnearket.',
};
