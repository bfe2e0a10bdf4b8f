import { expectShape, OseeError, shape } from '@osee/core';
import type { Assessment } from '../../maturity/assessment/assessment.ts';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { type AlphaResult, krippendorffAlpha } from '../alpha/krippendorff-alpha.ts';
import { statedAnswersOf } from './stated-answers.ts';

/**
 * The agreement of assessors on the answers of a model.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { AssessorAgreement } from '@osee/scoring/reliability';
 *
 * const weakest = ({ items }: AssessorAgreement): string | undefined =>
 *   [...items].sort((one, two) => (one.agreement.alpha ?? 1) - (two.agreement.alpha ?? 1))[0]?.criterionId;
 * ```
 */
export interface AssessorAgreement {
  /** For each criterion in force; its units are the subjects. */
  readonly items: readonly {
    readonly criterionId: string;
    readonly agreement: AlphaResult;
    /** Subjects, by their place, whose assessors lie more than one step apart, with the lowest and the highest step. */
    readonly farApart: readonly {
      readonly subject: number;
      readonly lowest: string;
      readonly highest: string;
      readonly steps: number;
    }[];
  }[];
  /** For each node; its units are all pairs of a subject and a criterion that counts in it. */
  readonly nodes: readonly {
    readonly nodeId: string;
    readonly kind: string;
    readonly agreement: AlphaResult;
  }[];
}

/**
 * How far assessors who worked apart chose the same steps: Krippendorff's alpha in the ordinal metric, for each criterion
 * and each node, and the answers more than one step apart, which somebody has to talk about. Answers that are not a step
 * (unknown, not applicable, unanswered) are missing ratings.
 *
 * A node whose criteria have scales with other steps is judged on the place of the step in its scale.
 *
 * @param subjects - for each subject the assessments of its assessors, at least one; the number may differ
 * @param model - the model, or what `compileModel` made of it
 * @returns the agreement by criterion and by node
 * @throws `OseeError` with code `no-assessment` for a subject without assessments, and the codes of `scoreMaturity`
 * @category reliability
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { assessorAgreement } from '@osee/scoring/reliability';
 *
 * const { id, version, criteria } = oseeEcosystemModel;
 * const by = (optionId: string) => ({
 *   subject: 'Example',
 *   model: { id, version },
 *   asOf: '2027-01-31',
 *   answers: [{ criterionId: criteria[0]?.id ?? '', status: 'answered' as const, optionId }],
 * });
 * const { items } = assessorAgreement([[by('not-yet'), by('not-yet')], [by('managed'), by('first-steps')]], oseeEcosystemModel);
 * items[0]?.farApart; // => [{ subject: 1, lowest: 'first-steps', highest: 'managed', steps: 2 }]
 * ```
 */
export const assessorAgreement = (
  subjects: readonly (readonly Assessment[])[],
  model: MaturityModel | CompiledModel,
): AssessorAgreement => {
  expectShape(
    subjects,
    shape.list(shape.list(shape.record({})), 'an array of subjects, each an array of assessments'),
    ['subjects'],
  );
  expectShape(model, shape.record({}), ['model']);
  const compiled = compiledOf(model);
  const stated = subjects.map((assessments, subject) => {
    if (assessments.length === 0) {
      throw new OseeError('no-assessment', 'Expected at least one assessment of each subject, got none.', {
        path: ['subjects', subject],
      });
    }
    return assessments.map((each, place) => statedAnswersOf(compiled, each, ['subjects', subject, place]));
  });
  const assessors = Math.max(0, ...subjects.map(({ length }) => length));
  const asked = [...compiled.criteria.values()].filter(({ inForce }) => inForce);
  /** By criterion one row for each subject: the place of the step each assessor chose. */
  const placesOf = new Map(
    asked.map(({ criterion, options }) => {
      const steps = [...options.keys()];
      const rows = stated.map((answers) =>
        Array.from({ length: assessors }, (_, assessor) => {
          const answer = answers[assessor]?.get(criterion.id);
          return answer?.status === 'answered' ? steps.indexOf(answer.optionId ?? '') : null;
        }),
      );
      return [criterion.id, rows];
    }),
  );
  const items = asked.map(({ criterion, options }) => {
    const steps = [...options.keys()];
    const rows = placesOf.get(criterion.id) ?? [];
    const farApart = rows.flatMap((row, subject) => {
      const given = row.filter((place) => place !== null);
      const [low, high] = [Math.min(...given), Math.max(...given)];
      if (high - low < 2) return [];
      return [{ subject, lowest: steps[low] ?? '', highest: steps[high] ?? '', steps: high - low }];
    });
    return { criterionId: criterion.id, agreement: krippendorffAlpha(rows, { metric: 'ordinal' }), farApart };
  });
  const nodes = compiled.order.map(({ id, kind, criterionIds }) => ({
    nodeId: id,
    kind,
    agreement: krippendorffAlpha(
      asked
        .filter(({ criterion }) => criterionIds.has(criterion.id))
        .flatMap(({ criterion }) => placesOf.get(criterion.id) ?? []),
      { metric: 'ordinal' },
    ),
  }));
  return { items, nodes };
};
