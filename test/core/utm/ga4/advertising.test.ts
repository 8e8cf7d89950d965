/** Words for advertising in a medium, of the four languages and as tools write them; what says the opposite, and words that only look like one. */
import { isAdvertising } from '../../../../src/core/utm/ga4/advertising';

test.each(
  (
    'social-paid facebook-paid betalt-social remarketing paid ppc-social social_ads fb-ad fbads socialpaid meta-ads sponsored sponseret sponsoroitu ' +
    'betalte-opslag annonce annoncering reklame radio-reklame mainos some-mainonta maksettu-some maksullinen iklan-berbayar berbayar dibayar ditaja ' +
    'tajaan promoted-post boosted boost re-targeting sea sem adwords advertorial programmatic influencer-paid ' +
    'boostet-opslag boosting fremhævet promoveret tehostettu tehostus buusti sponssi uudelleenmarkkinointi taja bayaran adv gads liads msads ' +
    'pinads sparkads x-ads rlsa prospecting lookalike pmax performance-max demand-gen pre-roll trueview bezahlt werbung linkedin_ad fb_paid'
  ).split(' '),
)('%s is an ad', medium => {
  expect(isAdvertising(medium)).toBe(true);
});

test.each(
  (
    'social organic-social unpaid ubetalt ikke-betalt ei-maksettu maksuton tidak-berbayar non-paid not_paid leads uploads threads roads email newsletter ' +
    'season seasonal semester referral add shop iliads advice advent sähköpostimarkkinointi promo boots'
  ).split(' '),
)('%s is none', medium => {
  expect(isAdvertising(medium)).toBe(false);
});
