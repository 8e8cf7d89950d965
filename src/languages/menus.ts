/** Menu and messages by language, for what must work before any other file may be read. Used by addon/menu and addon/edit. */
import { menu as da } from './da/menu';
import { menu as en } from './en/menu';
import { menu as fi } from './fi/menu';
import type { LanguageCode, MenuTexts } from './language';
import { menu as ms } from './ms/menu';

export const MENUS: Readonly<Record<LanguageCode, MenuTexts>> = { en, ms, fi, da };
