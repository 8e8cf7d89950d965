/**
 * The panels of a running cycle: the one list of them. One that the wire knows and that is not drawn here does not compile. Used by
 * sidebar.tsx, which shows one, and by main.tsx, which is told a name.
 */
import type { ComponentType } from 'preact';
import type { Panel, RunningCycle } from '../../contract';
import { Audit } from '../audit/audit';
import { Daily } from '../daily/daily';
import { RealityCheck } from '../reality/reality-check';
import { Channels } from './channels';
import { Check } from './check';
import { Close } from './close';
import { Content } from './content';
import { Experiments } from './experiments';
import { Help } from './help';
import { Links } from './links';
import { Monday } from './monday';
import { Numbers } from './numbers';
import { Review } from './review';
import { Rules } from './rules';
import { Running } from './running';
import { Today } from './today';

export const PANELS: Readonly<Record<Panel, ComponentType<{ readonly cycle: RunningCycle }>>> = {
  today: Today,
  cycle: Running,
  numbers: Numbers,
  links: Links,
  check: Check,
  rules: Rules,
  channels: Channels,
  daily: Daily,
  reality: RealityCheck,
  monday: Monday,
  close: Close,
  content: Content,
  audit: Audit,
  experiments: Experiments,
  help: Help,
  review: Review,
};

export const isPanel = (text: string | undefined): text is Panel => text !== undefined && Object.keys(PANELS).includes(text);
