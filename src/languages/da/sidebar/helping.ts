/** Everything around Help in Danish, as one part of the sidebar's texts, see sidebar.ts. */
import { help, news } from './help';
import { selfCheck } from './self-check';

export const helping = { help, news, selfCheck };
