import { dpgDimensions } from './dimensions.ts';
import type { DpgCriterionId, DpgProjectTexts } from './text-id.ts';

/** The words by the ids under which the model has them: what many criteria share stands under each of them. */
export type DpgProjectWords = Omit<DpgProjectTexts, 'depends' | `evidence-not.${string}`> & {
  readonly [Id in `noEvidence.${DpgCriterionId}` | `depends.${DpgCriterionId}`]?: string;
};

/** Spreads the words that criteria share over all of them. */
export const dpgProjectWords = ({
  depends,
  'evidence-not.file': file,
  'evidence-not.maintainer': maintainer,
  'evidence-not.reviewer': reviewer,
  ...texts
}: DpgProjectTexts): DpgProjectWords => {
  const proofless = { file, maintainer, reviewer };
  const shared = dpgDimensions.flatMap(({ steps }) =>
    steps.flatMap(({ id, answeredBy }, position) => [
      [`noEvidence.${id}`, proofless[answeredBy]],
      ...(position === 0 ? [] : [[`depends.${id}`, depends]]),
    ]),
  );
  return { ...texts, ...Object.fromEntries(shared) };
};
