import { deviationOf, meanOf } from '../../mcda/internal/statistics.ts';
import type { Application } from '../application/application.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { valueOnScale } from '../model/value-on-scale.ts';
import { criteriaOf } from '../model/walk.ts';

/**
 * How an assessor's answers compare with those of others on the same items. An item is one criterion of one
 * application. All values are on the scale from 0 to 1.
 *
 * @category assessors
 * @example
 * ```ts
 * import type { AssessorCalibration } from '@osee/scoring/selection';
 *
 * const calibration: AssessorCalibration = {
 *   assessor: 'assessor-1', items: 12, commonItems: 8, mean: 0.6, deviation: 0.2,
 *   meanDifference: -0.1, differenceDeviation: 0.15, spreadRatio: 0.9,
 * };
 * ```
 */
export interface AssessorCalibration {
  readonly assessor: string;
  /** How many answers the assessor gave that count. */
  readonly items: number;
  /** How many of them somebody else answered too. */
  readonly commonItems: number;
  /** Over the common items; `null` without any. */
  readonly mean: number | null;
  /** Standard deviation (n - 1) over the common items; `null` below two. */
  readonly deviation: number | null;
  /** How much more the assessor gives than the mean of the others; `null` without common items. */
  readonly meanDifference: number | null;
  /** Standard deviation (n - 1) of those differences; `null` below two. */
  readonly differenceDeviation: number | null;
  /** The assessor's deviation over that of the others on the same items; below 1 is timid, above 1 is bold. */
  readonly spreadRatio: number | null;
}

interface Answer {
  readonly item: string;
  readonly assessor: string;
  readonly value: number;
}

/**
 * Compares assessors with each other where they judged the same items. It reports and never corrects: a strict
 * assessor may be right.
 *
 * @param model - the model whose scales turn answers into values
 * @param applications - with the answers of the assessors; those with a conflict of interest are not counted, nor are
 * answers without an assessor
 * @returns one entry per assessor, in alphabetical order
 * @category assessors
 * @example
 * ```ts
 * import { calibrateAssessors, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const criterion = 'local-ecosystem';
 * const scores = [
 *   { criterion, value: 'partial', assessor: 'a' },
 *   { criterion, value: 'established', assessor: 'b' },
 * ];
 * const [a] = calibrateAssessors(oseeCall2024, [{ id: 'ken-1', country: 'KEN', scores }]);
 * a?.meanDifference; // => -0.25
 * ```
 */
export const calibrateAssessors = (
  model: SelectionModel,
  applications: readonly Application[],
): readonly AssessorCalibration[] => {
  const answers = countedAnswers(model, applications);
  const byItem = groupBy(answers, ({ item }) => item);
  return [...groupBy(answers, ({ assessor }) => assessor)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([assessor, own]) => {
      const common = own.flatMap(({ item, value }) => {
        const others = (byItem.get(item) ?? []).filter((answer) => answer.assessor !== assessor);
        return others.length === 0 ? [] : [{ value, others: meanOf(others.map((answer) => answer.value)) }];
      });
      const values = common.map(({ value }) => value);
      const differences = common.map(({ value, others }) => value - others);
      const othersDeviation = deviationOrNull(common.map(({ others }) => others));
      const deviation = deviationOrNull(values);
      return {
        assessor,
        items: own.length,
        commonItems: common.length,
        mean: meanOrNull(values),
        deviation,
        meanDifference: meanOrNull(differences),
        differenceDeviation: deviationOrNull(differences),
        spreadRatio:
          deviation === null || othersDeviation === null || othersDeviation === 0
            ? null
            : deviation / othersDeviation,
      };
    });
};

const countedAnswers = (model: SelectionModel, applications: readonly Application[]): readonly Answer[] => {
  const scales = new Map(criteriaOf(model).map(({ id, scale }) => [id, scale]));
  return [...applications]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap(({ id, scores = [] }) =>
      scores.flatMap(({ criterion, value, assessor, conflictOfInterest }) => {
        const scale = scales.get(criterion);
        if (
          assessor === undefined ||
          conflictOfInterest !== undefined ||
          value === null ||
          scale === undefined
        ) {
          return [];
        }
        const scaled = valueOnScale(scale, value);
        return scaled === null
          ? []
          : [{ item: JSON.stringify([id, criterion]), assessor, value: scaled.value }];
      }),
    )
    .sort((left, right) => (left.item < right.item ? -1 : left.item > right.item ? 1 : 0));
};

const groupBy = (
  answers: readonly Answer[],
  keyOf: (answer: Answer) => string,
): ReadonlyMap<string, readonly Answer[]> => {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = keyOf(answer);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return groups;
};

const meanOrNull = (values: readonly number[]): number | null =>
  values.length === 0 ? null : meanOf(values);

const deviationOrNull = (values: readonly number[]): number | null =>
  values.length < 2 ? null : deviationOf(values, 'sample');
