/** The playbooks as the wizard compares them: phase bar, tasks a week, numbers needed a week. */
import type { ChannelChoice, KpiCard, LanguageCode, PlaybookCard } from '../../contract';
import { CADENCE_DAYS } from '../../core/cycle/cadence';
import type { ListTexts } from '../../languages/language';
import { type Goal, type Kpi, PLAYBOOK_IDS, type Playbook, type PlaybookId } from '../../playbooks/playbook';
import { writeTarget } from '../../playbooks/target-text';
import { currencyHabit } from '../../tabs/currency';
import { numberHabit } from '../number-habit';
import { languageOf, playbookOf, playbookTexts } from '../texts';

const WEEKS = 13;

export function cards({ language }: { readonly language: LanguageCode }): readonly PlaybookCard[] {
  const { decimal } = numberHabit(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  return PLAYBOOK_IDS.map(id => playbookCard(id, language, decimal));
}

function playbookCard(id: PlaybookId, language: LanguageCode, decimal: '.' | ','): PlaybookCard {
  const playbook = playbookOf(id);
  const texts = playbookTexts(language, id);
  const { lists } = languageOf(language);
  const kpis = playbook.kpis.filter(kpi => kpi.watch !== true);
  const usual = kpis.filter(kpi => kpi.optional !== true);
  const name = (kpi: string) => texts.kpis[kpi]?.name ?? kpi;
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
    target: kpi.target === null ? '' : writeTarget(kpi.target, kpi.unit, { decimal, ...currencyHabit(playbook.currency) }),
  });
  return {
    id,
    name: texts.name,
    summary: texts.summary,
    phases: playbook.phases.map(phase => ({ name: texts.phases[phase.id]?.name ?? phase.id, days: phase.lastDay - phase.firstDay + 1 })),
    tasksAWeek: Math.round((playbook.tasks.length / WEEKS) * 10) / 10,
    numbersAWeek: Math.round(usual.reduce((sum, kpi) => sum + 7 / CADENCE_DAYS[kpi.cadence], 0) * 10) / 10,
    currency: playbook.currency,
    stars: {
      leads: stars(playbook, 'leads'),
      sales: stars(playbook, 'sales'),
      trust: stars(playbook, 'trust'),
      community: stars(playbook, 'community'),
    },
    kpis: kpis.map(card),
    channels: channelChoices(playbook, lists),
    volume: playbook.volume,
  };
}

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
