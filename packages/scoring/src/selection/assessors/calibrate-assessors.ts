import { deviationOf, meanOf } from '../../mcda/internal/statistics.ts';
import { isAbove } from '../../number/compare.ts';
import type { Candidate } from '../application/application.ts';
import { throwFirst } from '../check/problem.ts';
import { expectModel } from '../define/expect-model.ts';
import { applicationsForm } from '../forms/application-form.ts';
import { formIssues } from '../forms/kit.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { valueOnScale } from '../model/value-on-scale.ts';
import { leavesOf } from '../model/walk.ts';

/**
 * How an assessor's answers compare with those of others on the same items. An item is one criterion of one
 * application. All values are on the scale from 0 to 1.
 *
 * @category reliability
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
 * @param given - the model whose scales turn answers into values
 * @param applications - with the answers of the assessors; those with a conflict of interest are not counted, nor are
 * answers without an assessor
 * @returns one entry per assessor, in alphabetical order
 * @throws `OseeError` with the code of the first mistake in the form of the model or of an application
 * @category reliability
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
  given: SelectionModel,
  applications: readonly Candidate[],
): readonly AssessorCalibration[] => {
  const model = expectModel(given);
  throwFirst(formIssues(applications, applicationsForm, ['applications']));
  const answers = countedAnswers(model, applications);
  const othersOf = meanOfOthers(groupBy(answers, ({ item }) => item));
  return [...groupBy(answers, ({ assessor }) => assessor)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([assessor, own]) => {
      const common = own.flatMap((answer) => {
        const others = othersOf.get(answer);
        return others === undefined ? [] : [{ value: answer.value, others }];
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
          deviation === null || othersDeviation === null || !isAbove(othersDeviation, 0, 1)
            ? null
            : deviation / othersDeviation,
      };
    });
};

/**
 * For each answer the mean of what everybody else said of its item: what stands before the assessor's own answers plus
 * what stands after them, so that the work grows with the answers and not with their pairs.
 */
const meanOfOthers = (byItem: ReadonlyMap<string, readonly Answer[]>): ReadonlyMap<Answer, number> => {
  const means = new Map<Answer, number>();
  for (const answers of byItem.values()) {
    const after = new Array<number>(answers.length + 1).fill(0);
    for (let at = answers.length - 1; at >= 0; at -= 1) {
      after[at] = (after[at + 1] as number) + (answers[at] as Answer).value;
    }
    let before = 0;
    for (let start = 0, end = 0; start < answers.length; start = end) {
      const { assessor } = answers[start] as Answer;
      let own = 0;
      for (end = start; answers[end]?.assessor === assessor; end += 1) own += (answers[end] as Answer).value;
      const others = answers.length - (end - start);
      if (others > 0) {
        const mean = (before + (after[end] as number)) / others;
        for (const answer of answers.slice(start, end)) means.set(answer, mean);
      }
      before += own;
    }
  }
  return means;
};

const countedAnswers = (model: SelectionModel, applications: readonly Candidate[]): readonly Answer[] => {
  const scales = new Map(leavesOf(model).map(({ id, scale }) => [id, scale]));
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
    .sort(byItemAndAssessor);
};

/** Sums depend on the order of their terms, and the order in which people answered must not count. */
const byItemAndAssessor = (left: Answer, right: Answer): number =>
  compareText(left.item, right.item) ||
  compareText(left.assessor, right.assessor) ||
  left.value - right.value;

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const groupBy = (
  answers: readonly Answer[],
  keyOf: (answer: Answer) => string,
): ReadonlyMap<string, readonly Answer[]> => {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = keyOf(answer);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [answer]);
    else group.push(answer);
  }
  return groups;
};

const meanOrNull = (values: readonly number[]): number | null =>
  values.length === 0 ? null : meanOf(values);

const deviationOrNull = (values: readonly number[]): number | null =>
  values.length < 2 ? null : deviationOf(values, 'sample');
