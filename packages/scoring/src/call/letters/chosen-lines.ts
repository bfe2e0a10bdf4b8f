import type { LetterContext } from './letter-context.ts';

/** Who was chosen, with what score, as far as letters may tell. */
export const chosenLines = ({
  chosen,
  options,
  result,
  say,
  name,
  points,
}: LetterContext): readonly string[] => {
  if (chosen.length === 0) return [say('letter-winners-none')];
  if (options.chosen === 'withheld') return [say('letter-winners-withheld')];
  return chosen.map((id) => {
    const score = result.applicants.find((applicant) => applicant.id === id)?.score ?? null;
    return options.chosen === 'names' || score === null
      ? say('letter-winner-name', { applicant: name(id) })
      : say('letter-winner', { applicant: name(id), score: points(score) });
  });
};
