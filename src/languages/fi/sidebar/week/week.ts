/** What the panels of a day and of a week say beside the review. Part of ../../sidebar; same rules. */
import { daily } from './daily';
import { reality } from './reality';

export const week = { daily, reality };
