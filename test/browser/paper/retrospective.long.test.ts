/**
 * The page of a closed cycle on paper, as *File › Print* of the preview gives it: one sheet of A4, full, and nothing of it cut off. The PDF is
 * left in out/ for people to look at. In Finnish, and in Danish, too, in `npm run fuzz -- --whole`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecisionEntry } from '../../../src/contract';
import { LANGUAGES } from '../../../src/languages';
import { outFolder } from '../../../src/preview/cli/project';
import { get } from '../../cycle/built-cycle';
import { openDemo } from '../../cycle/kept-demo';
import { sampled } from '../../sample';
import { openPreview, type PreviewPage } from '../preview-page';
import { cutOff } from './cut-off';

const TODAY = '2026-11-16';
const DECIDED = ['scale', 'scale', 'stop', 'stop', 'iterate', 'iterate'] as const;

/** About as much as fits the two lines of a KPI. */
const SAID = {
  fi: 'Kolmas avaus toi liidejä, kaksi ensimmäistä ei mitään: jatkamme sillä joka viikko.',
  da: 'Den tredje åbning gav leads, de to første ingenting: vi går videre med den hver uge.',
} as const;

/** Bytes of the sheets that a browser makes of what is printed now. */
async function printed(preview: PreviewPage): Promise<Buffer> {
  await preview.menu('File', 'Print');
  return preview.page.pdf({ preferCSSPageSize: true, printBackground: true });
}

/** A page object of the file, and not its list of pages. */
const pagesIn = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

test.each(sampled(['fi', 'da'] as const, ['fi']))('a full page in %s is one sheet of A4, with nothing cut off', async language => {
  const { host, settings } = await openDemo('signals', language, TODAY, '--currency', 'EUR');
  for (const tab of ['experiments', 'reviews'] as const) await get(host, 'addTab', { tab });
  const { kpis, cycle } = await get(host, 'closing', null);
  const decisions = DECIDED.map((decision, at): DecisionEntry => {
    const subject = kpis[at]?.kpi ?? '';
    return { subject, decision, owner: 'Aino', until: TODAY, note: SAID[language], seen: '' };
  });
  await get(host, 'saveDecisions', { decisions });
  await get(host, 'closeCycle', { cycle, said: kpis.map(({ kpi }) => ({ kpi, text: SAID[language] })) });

  const preview = await openPreview({ settings: { ...settings, language }, snapshot: host.snapshot() });
  await preview.showTab(LANGUAGES[language].tabs.titles.retrospective);
  const pdf = await printed(preview);
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(join(outFolder, `retrospective-${language}.pdf`), pdf);
  expect(pagesIn(pdf)).toBe(1);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d/);
  expect(await cutOff(preview)).toEqual([]);
  const said = (await preview.page.locator('#paper').textContent()) ?? '';
  for (const { kpi } of kpis) expect(said).toContain(kpi);
  expect(said.split(SAID[language]).length - 1).toBeGreaterThanOrEqual(kpis.length);
  expect(preview.complaints).toEqual([]);
});
