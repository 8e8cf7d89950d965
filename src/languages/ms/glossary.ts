/**
 * Malay wording (Malaysia, not Indonesia): what was decided where the glossary was open, and the words that stay as they are.
 * Used by writers and by the tests, which refuse any other text that equals the English one.
 *
 * - Weekly review is “mesyuarat mingguan”, because “semakan” serves QA. Owner is PIC, never “penanggung jawab”.
 * - North star stays English: “bintang utara” would be read as astronomy. Hook, brief, prompt, CTA, playbook and newsletter likewise.
 * - A tagged link is “pautan bertag”, tagging is “letak tag”: “bertanda” is how Indonesian writes it, and “tanda” is a sign here.
 * - Revenue is “pendapatan”, since “hasil” is a result; a share is “peratusan”, a watch KPI “KPI pantauan”.
 * - A check-in is “rekod” (“catatan” is a note), a definition “definisi”, a week off “minggu cuti”; tasks are “dianjakkan”.
 * - Unusual is “luar kebiasaan”: “luar biasa” means wonderful. Expected by now is “sepatutnya kini”.
 * - Growth Loop keeps its English name, as marketers say it; “kitaran” is taken by cycle.
 * - Convert as a phase is “Penukaran” (“tukar” alone means exchange), scale as a decision is “kembangkan”, as a phase “skala”.
 * - Quality gate is “ambang kualiti” where a figure decides and “semakan kualiti” where a person checks; vanity metrics stay English.
 * - Post is “hantaran”, retention “pengekalan”, save “simpanan”. Impression, lead and landing page stay English, as the trade says them:
 *   “tera” stands in Google’s own Malay only, “prospek” belongs to direct selling.
 * - Worsened is “merosot”, whatever the direction; worse in a sentence “lebih lemah”.
 * - By itself is “secara automatik”: “sendiri” behind a verb reads as oneself. A button that opens something says “Tunjuk”.
 * - Quotation marks are “ ”, no blank before %, thousands take a comma, decimals a point; nouns take no plural after a number.
 */
export const loanwords: readonly string[] = [
  'Quarterdeck',
  'KPI',
  'Status',
  'Trend',
  'Data',
  'Unit',
  'QA',
  'CTA',
  'Hook',
  'Format',
  'Prompt',
  'Brief',
  'Idea',
  'Playbook',
  'Growth Loop',
  'Lead',
  'Landing page',
  'Medium',
  'Id',
  'min',
];
