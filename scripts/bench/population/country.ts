import type { Assessment } from '@osee/scoring/maturity';
import { oseeEcosystemModel as model } from '@osee/scoring/models';
import { answerCodes } from '@osee/scoring/population';

const stepsOf = new Map(model.scales.map(({ id, options }) => [id, options]));

/** The questions that are asked, in their order. */
export const questions = model.criteria
  .filter(({ retired }) => !retired)
  .map(({ id, scaleId }, position) => ({ id, position, steps: stepsOf.get(scaleId) ?? [] }));

/** From this one on there is no answer; one in eleven. */
export const firstOpen = 10;

/**
 * What stands behind the answer of an institution, from 0 to 10: in whole numbers, so that a database finds the same.
 * The answer is this modulo the number of steps.
 */
const drawAt = (institution: number, question: number): number =>
  (institution * 31 + question * 17 + (institution % 97) * (question % 13)) % 11;

/** The answers of made-up institutions as columns; without gaps where `isWhole`. */
export const columnsOf = (count: number, isWhole = false): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    questions.map(({ id, position, steps }) => {
      const cell = (_: unknown, institution: number): number => {
        const draw = drawAt(institution, position);
        return draw >= firstOpen && !isWhole ? answerCodes.unanswered : draw % steps.length;
      };
      return [id, Uint8Array.from({ length: count }, cell)];
    }),
  );

/** The same as an assessment. */
export const assessmentOf = (institution: number): Assessment => ({
  subject: `Institution ${institution}`,
  model: { id: model.id, version: model.version },
  asOf: '2026-06-30',
  answers: questions.flatMap(({ id, position, steps }) => {
    const draw = drawAt(institution, position);
    const optionId = steps[draw % steps.length]?.id ?? '';
    return draw >= firstOpen ? [] : [{ criterionId: id, status: 'answered' as const, optionId }];
  }),
});
