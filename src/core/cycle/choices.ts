/**
 * What a cycle offers to choose from, as keys: the goals of the wizard, the seats of a team, the first steps of a new one. The one list
 * of each; a key without its text does not compile in any language. Used by playbooks, wizard, endpoints and tabs.
 */

/** The wizard's first question. */
export const GOALS = ['leads', 'sales', 'trust', 'community'] as const;
export type Goal = (typeof GOALS)[number];

/** Three seats; one person may hold all of them. */
export const SEATS = ['data', 'production', 'community'] as const;
export type Seat = (typeof SEATS)[number];

/** What a closed cycle hands over to the next one, as far as the team wants it. */
export const HANDED_ON = ['tasks', 'people', 'words', 'tests', 'library'] as const;
export type HandedOn = (typeof HANDED_ON)[number];

/** What a new team ticks off: first numbers, the tagged link of its profile, the weekly review in the calendar. */
export const FIRST_STEPS = ['numbers', 'bio_link', 'review'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];
