import { type Framework, oseeFramework } from '@osee/core';
import {
  type CountryResult,
  type HandChange,
  type MatrixPlan,
  matrixPlan,
  type ProfileProposal,
  type ProposeProfileOptions,
  proposeProfile,
} from '@osee/scoring/country';
import { startOfPlan } from './day.ts';
import type { Given } from './given.ts';

/** What the steering committee decided otherwise. The proposal and its reasons stay beside it. */
const changesIn = ({ committee, why }: Given): readonly HandChange[] => [
  {
    target: { kind: 'module', id: 'procurement-and-legal' },
    change: { kind: 'priority', priority: 'high' },
    by: committee,
    reason: why,
  },
];

/** A profile in which everything has its reason and its figure, and the dated plan that follows from it. */
export const tailor = (
  assessment: CountryResult,
  words: Given,
  framework: Framework = oseeFramework,
  locale: Pick<ProposeProfileOptions, 'locale'> = {},
): { readonly proposal: ProfileProposal; readonly plan: MatrixPlan } => {
  const proposal = proposeProfile(assessment, framework, {
    id: 'ruritania',
    changes: changesIn(words),
    ...locale,
  });
  return { proposal, plan: matrixPlan(proposal, framework.matrix, startOfPlan, { ...locale, framework }) };
};
