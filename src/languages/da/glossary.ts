/**
 * Danish wording: what was decided where the glossary was open, and the words that stay as they are.
 * Used by writers and by the tests, which refuse any other text that equals the English one.
 *
 * - Growth Loop keeps its English name: Danish marketers say growth loop, “vækstloop” reads like a translation.
 * - Weekly review is “ugemøde”: “ugereview” is heard in agencies only.
 * - Cycle is “forløb”; “mål” is kept for target, so goal is “formål”.
 * - Pillar is “tema”, win signal “succeskriterium” (“vindersignal” is no word), exit criterion “Slutter, når …”.
 * - At risk is “I farezonen”, on track “Efter planen”, worse than the baseline “Forværret”, whatever the direction.
 * - Baseline, hook, brief, creator, batch, CTA, asset, lead and quality gate are what Danish teams say. Retention is “fastholdelse”,
 *   impressions “eksponeringer”, saves “saves”.
 * - To tag a link is “sætte tags på”: “tag jeres links” reads as “take your links”. Reports are “rapporteringer”, “anmeldelser” are reviews.
 * - An ad is “annonce” and a creative version “udgave”; “kreativ” as a noun is agency talk. Proven is “gennemprøvet”, a seat “ansvarsområde”.
 * - A rule is “udløst”: “slå til” is to switch on. A watch KPI is “overvågnings-KPI”, in action “følge”; a week off is “ferieuge”.
 * - Community stays English, as a goal too: “fællesskab” is what members feel, not what a team runs.
 * - A verdict is “vurdering” or “svar”, never “dom”; the plural of test is “test”; tabs stand in small letters in a sentence: “køreplanen”.
 * - Quotation marks are » «, a fixed blank stands before %, thousands take a full stop, decimals a comma; people are “I”.
 */
export const loanwords: readonly string[] = [
  'Quarterdeck',
  'Link',
  'Dashboard',
  'Links',
  'Scorecard',
  'Baseline',
  'Distribution',
  'Growth Loop',
  'Signal',
  'Status',
  'Person',
  'Person {n}',
  'Version',
  'Start',
  'Note',
  'Definition',
  'Analyse',
  'KPI',
  'Data',
  'Community',
  'Community manager',
  'Growth marketer',
  'Performance marketer',
  'Leads',
  'Lead',
  'Brief',
  'QA',
  'Hook',
  'Format',
  'Prompt',
  'Batch',
  'Batches',
  'Research',
  'Case',
  'CTA',
  'Stop',
  'Playbook',
  'Median',
  'Id',
  'min.',
  'Creator',
  'Creators',
  'Person',
  'Person {n}',
  'Test',
  'Profit',
];
