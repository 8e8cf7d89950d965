/** Everything around Help, and around taking back, in English, as one part of the sidebar's texts, see sidebar.ts. */
import { help, news } from './help';
import { removing } from './removing';
import { selfCheck } from './self-check';
import { takingBack } from './taking-back';

export const helping = { help, news, selfCheck, takingBack, removing };
