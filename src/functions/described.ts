/**
 * The listed functions without what they work out: the Help panel's texts. The build works this file out and puts the outcome into the
 * sidebar, so that no arithmetic comes along; what the server carries of a record has no texts, which stand above the stubs already.
 */
import { LISTED } from '.';
import type { ListedFunction } from './record';

export type DescribedFunction = Omit<ListedFunction, 'run'>;

export const DESCRIBED: readonly DescribedFunction[] = LISTED.map(({ run, ...described }) => described);
