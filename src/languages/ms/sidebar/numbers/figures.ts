/** What the panels say in which figures come in, as one part of the sidebar's texts, see ../../sidebar. */
import { importing } from './importing';
import { numbers } from './numbers';
import { past } from './past';

export const figures = { numbers, past, importing };
