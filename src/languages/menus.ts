/** The labels of the menu by language, for what must work before any other file may be read. Used by addon/menu and addon/review-date. */
import { labels as da } from './da/menu';
import { labels as en } from './en/menu';
import { labels as fi } from './fi/menu';
import type { LanguageCode, MenuLabels } from './language';
import { labels as ms } from './ms/menu';

export const MENUS: Readonly<Record<LanguageCode, MenuLabels>> = { en, ms, fi, da };
