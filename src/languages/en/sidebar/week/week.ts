/** What the panels of a day and of a week say, as one part of the sidebar's texts, see ../../sidebar. */
import { daily } from './daily';
import { monday } from './monday';
import { reality } from './reality';
import { review } from './review';
import { today } from './today';

export const week = { today, daily, monday, review, reality };
