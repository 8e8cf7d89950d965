/**
 * Lines in the notes of the phases that say how a criterion stands, in any language: they change by the day, so that nobody can know them all.
 * Used where these notes are brought up to date. Pure.
 */
import { LANGUAGES } from '../../languages';

const states = (): readonly string[] => Object.values(LANGUAGES).flatMap(({ tabs }) => Object.values(tabs.roadmap.exitStates));

/** @example isCriterion('100% of the tasks are done: ✓ met') // true */
export const isCriterion = (line: string): boolean => states().some(state => line.endsWith(`: ${state}`));
