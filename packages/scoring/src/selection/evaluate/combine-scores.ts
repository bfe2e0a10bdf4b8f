import type { Candidate, CriterionScore } from '../application/application.ts';
import type { Criterion } from '../model/criterion.ts';
import type { SelectionPolicies } from '../model/policies.ts';
import { valueOnScale } from '../model/value-on-scale.ts';
import type { AssessorAnswer, CriterionResult } from '../result/criterion-result.ts';

/** A criterion before the tree is added up. */
export type CombinedScore = Omit<CriterionResult, 'multiplier' | 'points'>;

/** Makes one value of what the assessors say about a criterion; who has a conflict of interest is not counted. */
export const combineScores = (
  criterion: Criterion,
  given: readonly CriterionScore[],
  policies: SelectionPolicies,
): CombinedScore => {
  const answers = [...given].sort(byAssessor);
  const counted = answers.filter(({ conflictOfInterest }) => conflictOfInterest === undefined);
  const scaled = counted.flatMap(({ value }) => {
    const found = value === null ? null : valueOnScale(criterion.scale, value);
    return found === null ? [] : [found];
  });
  const values = scaled.map(({ value }) => value).sort((left, right) => left - right);
  const value = values.length === 0 ? null : (policies.assessors === 'median' ? median : mean)(values);
  const spread =
    values.length === 0 ? null : { lowest: values[0] as number, highest: values.at(-1) as number };
  return {
    criterion: criterion.id,
    state: stateOf(answers, counted, values.length),
    value,
    interval: intervalOf(value, spread, policies),
    spread,
    assessors: values.length,
    excluded: answers.flatMap(({ assessor = null, conflictOfInterest: reason }) =>
      reason === undefined ? [] : [{ assessor, reason }],
    ),
    truncated: scaled.filter(({ truncated }) => truncated).length,
    evidence: answers.flatMap(({ evidence = [] }) => evidence),
    answers: answers.map((answer) => recordOf(criterion, answer)),
  };
};

/** The scores of an application by criterion. */
export const scoresByCriterion = ({
  scores = [],
}: Candidate): ReadonlyMap<string, readonly CriterionScore[]> => {
  const groups = new Map<string, CriterionScore[]>();
  for (const score of scores) {
    const group = groups.get(score.criterion);
    if (group === undefined) groups.set(score.criterion, [score]);
    else group.push(score);
  }
  return groups;
};

const recordOf = (criterion: Criterion, answer: CriterionScore): AssessorAnswer => {
  const { assessor = null, value: given, conflictOfInterest = null, note = null, date = null } = answer;
  const value = given === null ? null : (valueOnScale(criterion.scale, given)?.value ?? null);
  return { assessor, given, value, conflictOfInterest, note, date };
};

/** Whoever has no name comes first; nobody answers a criterion twice, so that no two are level. */
const byAssessor = ({ assessor: one }: CriterionScore, { assessor: other }: CriterionScore): number =>
  one === undefined || (other !== undefined && one < other) ? -1 : 1;

const stateOf = (
  answers: readonly CriterionScore[],
  counted: readonly CriterionScore[],
  known: number,
): CriterionResult['state'] => {
  if (known > 0) return 'answered';
  if (counted.length > 0) return 'unknown';
  return answers.length > 0 ? 'excluded' : 'unanswered';
};

const intervalOf = (
  value: number | null,
  spread: CriterionResult['spread'],
  { interval }: SelectionPolicies,
): CriterionResult['interval'] => {
  if (value === null || spread === null) return { worst: 0, best: 1 };
  return interval === 'gaps' ? { worst: value, best: value } : { worst: spread.lowest, best: spread.highest };
};

const mean = (sorted: readonly number[]): number =>
  Math.min(
    sorted.at(-1) as number,
    Math.max(sorted[0] as number, sorted.reduce((a, b) => a + b, 0) / sorted.length),
  );

const median = (sorted: readonly number[]): number => {
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] as number;
  return (lower + upper) / 2;
};
