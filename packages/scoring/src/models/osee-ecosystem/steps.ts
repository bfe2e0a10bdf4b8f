import type { EcosystemStepId } from './text-id.ts';

/** The five steps of every question, with the labels that they have had since version 0.1.0. */
export const ecosystemSteps = [
  ['not-yet', 'Not yet'],
  ['first-steps', 'First steps'],
  ['established', 'Established'],
  ['managed', 'Managed'],
  ['embedded', 'Embedded'],
] as const satisfies readonly (readonly [EcosystemStepId, string])[];
