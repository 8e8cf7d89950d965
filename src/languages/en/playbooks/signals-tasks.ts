/**
 * Tasks of Signals in English: title and done-when. Part of signals.ts, a file of its own for its length.
 */
import type { signals as playbook } from '../../../playbooks/signals/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit: {
    title: 'Audit the 20 best and 20 weakest posts',
    done: 'Reason (hook, topic, length, CTA, timing) and KPI are noted for 40 posts of the last 90 days.',
  },
  strategy_page: {
    title: 'Put the strategy on one page',
    done: 'Goals, audience, channels, rhythm and KPIs fit on it; it stays for 90 days, execution changes weekly.',
  },
  choose_channels: {
    title: 'Lock 2 main channels and 1 to test',
    done: 'They stay for 90 days; each has one success metric.',
  },
  tracking: {
    title: 'Tag every link for one core conversion',
    done: 'Lead, sign-up or sale is chosen; UTM templates, link page and weekly report are in use.',
  },
  seats: { title: 'Name owners of data, production, community', done: 'All three have a name in Setup.' },
  pipeline: {
    title: 'Build the pipeline: 72 hours to publishing',
    done: 'Script, shoot, edit, publish and learn have an owner; idea to post takes 72 hours.',
  },
  definition_of_done: {
    title: 'Write a definition of done per channel',
    done: 'No video goes out before its first 2 seconds were tried in 3 versions.',
  },
  definitions: {
    title: 'Lock KPI definitions and week-0 baselines',
    done: 'Each KPI has a source, one owner, one action and a baseline of 28 days.',
  },
  pillars_formats: {
    title: 'Choose 3–5 pillars and build 8 formats',
    done: 'Each pillar has one KPI, each of the 8 formats a title formula, B-roll list and CTA.',
  },
  risk_register: { title: 'Fill the risk register', done: '5 risks have their KPIs and thresholds.' },
  calendar: { title: 'Plan a 14-day calendar', done: 'Every item has one primary KPI.' },
  ten_hooks: { title: 'Write 10 hooks for the two top themes', done: 'All were tested within 7 days.' },
  quality_gate: {
    title: 'Introduce a quality gate',
    done: 'At least 1 person checks fact, brand and CTA before anything is scheduled.',
  },
  publish: {
    title: 'Publish 4–6 items a week per main channel',
    done: 'The rhythm held for four weeks.',
  },
  ab_tests: {
    title: 'Run 2 A/B tests a week',
    done: 'Hook, title, length, thumbnail and CTA were each tested.',
  },
  test_budget: {
    title: 'Set the test budget',
    done: '10–20% of media spend is reserved for creative and audience tests.',
  },
  reuse: { title: 'Make 5–12 clips from one main piece', done: 'One main piece became at least 5 posts.' },
  top_signals: {
    title: 'Note the top 3 signals of each channel',
    done: 'For instance watch time, click rate and retention on YouTube.',
  },
  log: {
    title: 'Log each item: target KPI, result, decision',
    done: 'Every post since week 3 says repeat, develop or remove.',
  },
  last_ten: {
    title: 'Compare the last 10 posts',
    done: 'Impressions, watch time and clicks are compared; deviations have a fix.',
  },
  lock_formats: {
    title: 'Lock the 2–3 formats that beat the baseline',
    done: 'They did so more than once; the rest is paused.',
  },
  automation_line: {
    title: 'Decide what may be automated',
    done: 'One list says what a tool does and what a person checks.',
  },
  new_message: {
    title: 'Add 1 new pillar message a week',
    done: '70% of content stayed in proven formats.',
  },
  windows: { title: 'Pick the 2 best publishing windows', done: 'They come from your own data.' },
  hold_windows: { title: 'Keep both windows for 3 weeks', done: 'Reach per window is compared after 3 weeks.' },
  bridge: {
    title: 'Build the remarketing bridge',
    done: 'Viewers, profile visitors and site visitors each see their next step towards becoming a lead.',
  },
  partners: { title: 'Publish with a partner people trust', done: 'One joint post is out; its leads are counted.' },
  landing_form: {
    title: 'Remove friction from page and form',
    done: 'Page and post say the same; the form asks only what is needed.',
  },
  test_share: { title: 'Check the 20% for new tests', done: 'At least 20% of the last four weeks was new.' },
  ease_load: {
    title: 'Ease the load',
    done: 'Subtitles and versions are automated, repetitive work is outsourced.',
  },
  channel_trends: { title: 'Review trends per channel', done: 'Impressions, reach per post and view % are judged per channel.' },
  conversion_posts: {
    title: 'Publish 2–3 conversion posts a week',
    done: 'Each has a clear offer, a next step and proof.',
  },
  community_routine: {
    title: 'Keep the community routine',
    done: '20 minutes of replies a day and 2 questions a week, three weeks running.',
  },
  playbook: {
    title: 'Write the playbook',
    done: 'Best hooks, lengths, CTAs and decision thresholds are written down.',
  },
  topic_bundle: {
    title: 'Turn one topic into an article and 5–12 posts',
    done: 'One long article or landing page is online and linked from the posts.',
  },
  follower_target: {
    title: 'Decide on a follower target',
    done: 'Set only if view % and saves are rising; otherwise put off.',
  },
  final_numbers: { title: 'Enter the final numbers', done: 'Every KPI has a check-in from the last week.' },
  retrospective: { title: 'Hold the retrospective', done: '3 repeats and 3 stops for the next cycle are agreed.' },
  next_cycle: { title: 'Prepare the next cycle', done: 'Closing values are the new baselines; open tasks have moved over.' },
};
