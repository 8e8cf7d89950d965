/** Decisions of the weekly review in Finnish; shape in ../en/decisions. */
import type { ListTexts } from '../language';

export const decisions: ListTexts['decisions'] = {
  scale: 'Skaalaa',
  iterate: 'Kehitä',
  stop: 'Lopeta',
  repeat: 'Toista',
  unknown: 'En tiedä vielä',
};
