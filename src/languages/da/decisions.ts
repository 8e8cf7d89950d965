/** Decisions of the weekly review in Danish; shape in ../en/decisions. */
import type { ListTexts } from '../language';

export const decisions: ListTexts['decisions'] = {
  scale: 'Skalér',
  iterate: 'Justér',
  stop: 'Stop',
  repeat: 'Gentag',
  unknown: 'Ved det ikke endnu',
};
