import { en } from '@osee/scoring/locales/en';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { itemStatistics, strengthOf } from '@osee/scoring/reliability';
import { type Calls, call } from '../call.ts';

const { id, version, criteria } = oseeEcosystemModel;

const assessment = (subject: string, optionId: string) => ({
  subject,
  model: { id, version },
  asOf: '2027-01-31',
  answers: criteria
    .slice(0, 3)
    .map(({ id: criterionId }) => ({ criterionId, status: 'answered' as const, optionId })),
});
const ratings = () => [
  [1, 2, 2],
  [3, 3, null],
  [4, 5, 5],
];

const statistics = itemStatistics(
  [assessment('One', 'not-yet'), assessment('Two', 'embedded')],
  oseeEcosystemModel,
);
const strength = strengthOf({ value: 0.775, standardError: 0.143 }, 'landis-koch');

/** Sound calls of `@osee/scoring/reliability`. */
export const reliabilityCalls: Calls = {
  assessorAgreement: call(() => [
    [
      [assessment('One', 'not-yet'), assessment('One', 'managed')],
      [assessment('Two', 'embedded'), assessment('Two', 'embedded')],
    ],
    structuredClone(oseeEcosystemModel),
  ]),
  cohenKappa: call(() => [
    [
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ],
    { weights: 'linear', level: 0.9 },
  ]),
  contentValidity: call(() => [
    [
      [4, 3, null],
      [1, 2, 4],
    ],
    { relevantFrom: 3 },
  ]),
  cronbachAlpha: call(() => [ratings(), { missing: 'pairwise', level: 0.95 }]),
  crossTable: call(() => [
    [
      ['a', 'b'],
      ['b', null],
    ],
    { categories: ['a', 'b', 'c'], unused: 'drop' },
  ]),
  explainItemStatistics: call(() => [
    structuredClone(statistics),
    { locale: structuredClone(en), names: { 'office-mandate': 'Mandate' } },
  ]),
  explainStrength: call(() => [structuredClone(strength), { locale: structuredClone(en) }]),
  fleissKappa: call(() => [
    [
      [3, 1],
      [2, 2],
    ],
    { marginals: 'free' },
  ]),
  intraclassCorrelation: call(() => [ratings(), { level: 0.9 }]),
  itemStatistics: call(() => [
    [assessment('One', 'not-yet'), assessment('Two', 'embedded'), assessment('Three', 'managed')],
    structuredClone(oseeEcosystemModel),
    { ends: 'even-share', missingAbove: 0.2, restBelow: 0, pairsAbove: 0.9, within: 'category' },
  ]),
  krippendorffAlpha: call(() => [ratings(), { metric: 'ordinal', categories: [1, 2, 3, 4, 5] }]),
  sharesOf: call(() => [{ yes: 3, no: 1, unknown: 2 }, { leaveOut: ['unknown'] }]),
  strengthOf: call(() => [{ value: 0.775, standardError: 0.143 }, 'landis-koch', { level: 0.95 }]),
};
