/** Answers of custom functions that are kept between openings are the answers the functions would give. */
import { join } from 'node:path';
import { loadDist } from '../../../src/preview/host/dist';
import { openHost } from '../../../src/preview/host/open';
import { nodeRealm } from '../../../src/preview/host/script/node-realm';
import { clockOn } from '../../../src/preview/page/state/preview-clock';
import { type CycleHost, openBuilt, openCycle, TODAY } from '../built-cycle';

const shown = ({ workbook }: CycleHost) =>
  workbook.sheets().map(({ id, name, rows, columns }) => [name, workbook.evaluated({ sheetId: id, row: 0, column: 0, rows, columns })]);

test('a cycle opened again shows what it shows where nothing was answered before', async () => {
  const snapshot = (await openCycle()).snapshot();
  // Another list, for which no answer is kept.
  const files = [...loadDist(join(__dirname, '..', '..', '..', 'dist'))];
  const unanswered = openHost({ files, realm: nodeRealm, clock: clockOn(TODAY, 'Etc/UTC'), snapshot });
  unanswered.open();
  expect(shown(openBuilt({ snapshot }))).toEqual(shown(unanswered));
});
