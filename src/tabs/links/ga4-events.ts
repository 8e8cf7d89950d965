/**
 * What GA4 calls the playbooks' conversions: its recommended event names, and its automatic form_start. Used by plan.ts to fill Setup.
 *
 * Source: Google Analytics help, articles 9267735 (recommended events) and 9216061 (enhanced measurement), as of May 2026. For what GA4
 * recommends no name, one in its style: the team replaces it in Setup by the event it really sends.
 */
import type { Conversion } from '../../playbooks/playbook';

export const GA4_EVENTS: Readonly<Record<Conversion, string>> = {
  lead: 'generate_lead',
  sale: 'purchase',
  trial: 'start_trial',
  email_signup: 'sign_up',
  demo_started: 'start_demo',
  add_to_cart: 'add_to_cart',
  form_opened: 'form_start',
};
