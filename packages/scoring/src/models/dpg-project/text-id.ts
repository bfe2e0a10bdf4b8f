import type { dpgProjectTexts } from './texts.ts';

/** The texts of `dpgProjectModel` that a translation holds. */
export type DpgProjectTexts = { readonly [Id in keyof typeof dpgProjectTexts]: string };

/** The ids of the criteria of `dpgProjectModel`. */
export type DpgCriterionId = keyof typeof dpgProjectTexts extends infer Id
  ? Id extends `question.${infer Criterion}`
    ? Criterion
    : never
  : never;
