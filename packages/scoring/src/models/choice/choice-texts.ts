import type { partnershipTexts } from '../partnership/texts.ts';
import type { servicePrioritisationTexts } from '../service-prioritisation/texts.ts';
import type { softwareChoiceTexts } from '../software-choice/texts.ts';
import type { supplierEvaluationTexts } from '../supplier-evaluation/texts.ts';
import type { useCaseTexts } from '../use-case/texts.ts';

type Words<Texts> = { readonly [Id in keyof Texts]: string };

/** The words that a translation holds of the models of choice. */
export type ChoiceTexts = {
  readonly 'software-choice': Words<typeof softwareChoiceTexts>;
  readonly 'supplier-evaluation': Words<typeof supplierEvaluationTexts>;
  readonly 'service-prioritisation': Words<typeof servicePrioritisationTexts>;
  readonly 'use-case': Words<typeof useCaseTexts>;
  readonly partnership: Words<typeof partnershipTexts>;
};
