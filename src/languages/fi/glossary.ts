/**
 * Finnish wording: what was decided where the glossary was open, and the words that stay as they are.
 * Used by writers and by the tests, which refuse any other text that equals the English one.
 *
 * - “Tavoite” is kept for target; goal is “päämäärä”. “Signaali” is a quality signal, the statistical column is “Poikkeama”.
 * - At risk stays “Vaarassa”: project teams say “tavoite on vaarassa”. Exit criterion stays “siirtymäehto”, in sentences “Vaihe päättyy, kun …”.
 * - Growth Loop is “Kasvukierre”. Hook is “koukku”, retention “pito”, click rate “klikkausprosentti”, brief stays “brief”, prompt is “kehote”.
 * - Owner is “vastuuhenkilö” in sentences and “Vastuussa” as a heading: the column has 92 px.
 * - The third channel is “tukikanava”, as in the source, even where it is on trial.
 * - Tags are “UTM-parametrit”, a tagged link “UTM-linkki”; utm_medium stays “medium”. Proven is “koeteltu”, a seat “vastuualue”.
 * - A rule “laukeaa”, a watch KPI is “seuranta-KPI”, a week off “lomaviikko”.
 * - Worse than the baseline is “heikentynyt”, whatever the direction. To pause is “keskeyttää” or “panna tauolle”; “tauottaa” is to space out.
 * - To beat the baseline is “ylittää lähtötaso”, never “voittaa”. The retrospective is “loppukatsaus”, at half-time “välikatsaus”.
 * - A value never needs a case ending: names and figures stand in the nominative after a colon, or the number carries the partitive
 *   (“3 lukua”). Percentages before a noun get “80 %:iin”, “80 %:ssa”.
 * - What is taken back is a “toiminto”: “vaihe” is a phase or a step. Proof is “todiste”, since “näytöt” are impressions; the stop list “lopetuslista”.
 * - Quotation marks are ” ”, a fixed blank stands before % and between thousands, decimals take a comma, dates are 5.10.2026.
 */
export const loanwords: readonly string[] = ['Quarterdeck', 'KPI', 'Data', 'CTA', 'Brief', 'Idea', 'Medium', 's', 'min'];
