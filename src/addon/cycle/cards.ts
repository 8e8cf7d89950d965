/** The playbooks as the wizard compares them: phase bar, tasks a week, numbers needed a week. */

import type { ChannelChoice, KpiCard, LanguageCode, PlaybookCard } from '../../contract';
import { CADENCE_DAYS } from '../../core/cycle/cadence';
import { CYCLE_WEEKS } from '../../core/cycle/cycle';
import { CURRENCIES } from '../../core/number/currency';
import { LANGUAGES } from '../../languages';
import { PERCENT_SIGNS } from '../../languages/codes';
import type { ListTexts } from '../../languages/language';
import { playbookTexts } from '../../languages/playbooks';
import { PLAYBOOK_IDS, type PlaybookId, playbookOf } from '../../playbooks';
import { kpiIn } from '../../playbooks/in-currency';
import type { Cadence, Goal, Kpi, Playbook } from '../../playbooks/playbook';
import { writeTarget } from '../../playbooks/target-text';
import { spellDecimals } from '../../tabs/plan/own-playbook';
import { decimalSign } from '../numbers/number-habit';
import { type NamedPlaybook, ownPlaybooks } from './own-playbooks';

export function cards({ language }: { readonly language: LanguageCode }): readonly PlaybookCard[] {
  const decimal = decimalSign(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  return [...PLAYBOOK_IDS.map(id => playbookCard(id, language, decimal)), ...ownPlaybooks().map(each => ownCard(each, decimal))];
}

function playbookCard(id: PlaybookId, language: LanguageCode, decimal: '.' | ','): PlaybookCard {
  const playbook = playbookOf(id);
  const texts = playbookTexts(language, id);
  const { lists } = LANGUAGES[language];
  const kpis = playbook.kpis.filter(kpi => kpi.watch !== true);
  const usual = kpis.filter(kpi => kpi.optional !== true);
  const name = (kpi: string) => texts.kpis[kpi]?.name ?? kpi;
  const targetText = ({ target, unit }: Kpi, currency: string) =>
    target === null ? '' : writeTarget(target, unit, { decimal, percent: PERCENT_SIGNS[language], currency });
  const card = (kpi: Kpi): KpiCard => ({
    id: kpi.id,
    name: name(kpi.id),
    unit: kpi.unit,
    decimals: kpi.decimals,
    better: kpi.better,
    cadence: kpi.cadence,
    seat: kpi.seat,
    optional: kpi.optional === true,
    example: kpi.baseline,
    target: targetText(kpi, playbook.currency),
    ...(kpi.unit === 'money'
      ? { targets: Object.fromEntries(CURRENCIES.map(code => [code, targetText(kpiIn(kpi, playbook.currency, code), code)])) }
      : {}),
  });
  return {
    id,
    own: null,
    name: texts.name,
    summary: texts.summary,
    phases: playbook.phases.map(phase => ({ name: texts.phases[phase.id]?.name ?? phase.id, days: phase.lastDay - phase.firstDay + 1 })),
    tasksAWeek: tenths(playbook.tasks.length / CYCLE_WEEKS),
    numbersAWeek: numbersAWeek(usual),
    currency: playbook.currency,
    stars: {
      leads: stars(playbook, 'leads'),
      sales: stars(playbook, 'sales'),
      trust: stars(playbook, 'trust'),
      community: stars(playbook, 'community'),
    },
    suits: playbook.suits,
    offers: playbook.offers,
    kpis: kpis.map(card),
    channels: channelChoices(playbook, lists),
    volume: playbook.volume,
  };
}

/** A saved playbook has the stars it was saved with, whatever the goal; without one its first KPIs stand in. */
function ownCard({ id, name, own }: NamedPlaybook, decimal: '.' | ','): PlaybookCard {
  const star = (kind: 'quality' | 'business', index: number) => (own.kpis.find(kpi => kpi.star === kind) ?? own.kpis[index])?.id ?? '';
  const pair = [star('quality', 0), star('business', 1)] as const;
  return {
    id: own.base,
    own: id,
    name,
    summary: '',
    phases: own.phases.map(({ name: phase, firstDay, lastDay }) => ({ name: phase, days: lastDay - firstDay + 1 })),
    tasksAWeek: tenths(own.tasks.length / CYCLE_WEEKS),
    numbersAWeek: numbersAWeek(own.kpis),
    currency: own.currency,
    stars: { leads: pair, sales: pair, trust: pair, community: pair },
    suits: playbookOf(own.base).suits,
    offers: {},
    kpis: own.kpis.map(kpi => ({ ...kpi, optional: false, target: spellDecimals(kpi.targetText, own.decimal, decimal) })),
    channels: own.channels,
    volume: playbookOf(own.base).volume,
  };
}

const tenths = (figure: number) => Math.round(figure * 10) / 10;
const numbersAWeek = (kpis: readonly { readonly cadence: Cadence }[]) =>
  tenths(kpis.reduce((sum, kpi) => sum + 7 / CADENCE_DAYS[kpi.cadence], 0));

function stars(playbook: Playbook, goal: Goal): readonly [string, string] {
  return [playbook.goals[goal].quality, playbook.goals[goal].business];
}

function channelChoices(playbook: Playbook, lists: ListTexts): readonly ChannelChoice[] {
  return playbook.channels.map(({ platform, role, signal }) => {
    const tags = playbook.utm.channels.find(channel => channel.platform === platform);
    return {
      name: PLATFORM_NAMES[platform],
      role,
      signal: lists.signals[signal],
      source: tags?.source ?? platform,
      medium: tags?.medium ?? 'social',
    };
  });
}

/** Brand names are the same in every language. */
const PLATFORM_NAMES: Readonly<Record<Playbook['channels'][number]['platform'], string>> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  newsletter: 'Newsletter',
};
