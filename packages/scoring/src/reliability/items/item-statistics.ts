import { expectShape, OseeError, shape } from '@osee/core';
import type { Assessment } from '../../maturity/assessment/assessment.ts';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledCriterion, CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import { isAbove, isBelow } from '../../number/compare.ts';
import { meanOf } from '../../number/sums.ts';
import { correlationOf } from '../scale/covariance.ts';
import { type EndRule, type ItemFlag, isTooMany } from './item-flags.ts';
import type { ItemStatistic, ItemStatistics } from './item-statistic.ts';
import { neighboursOf } from './neighbours.ts';
import { type StatedAnswer, statedAnswersOf } from './stated-answers.ts';

/**
 * The rules of {@link itemStatistics}.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { ItemStatisticsOptions } from '@osee/scoring/reliability';
 *
 * const options: ItemStatisticsOptions = { within: 'module', ends: 'even-share' };
 * ```
 */
export interface ItemStatisticsOptions {
  /** Rule for the ends of the scale; `fifteen-percent` unless told. */
  readonly ends?: EndRule;
  /** Share of unknown and unanswered above which an item is flagged, from 0 to 1; 0.1 unless told. */
  readonly missingAbove?: number;
  /** Correlation with the rest below which an item is flagged, from -1 to 1; 0.2 unless told. */
  readonly restBelow?: number;
  /** Correlation of two items above which the pair is reported, from -1 to 1; 0.8 unless told. */
  readonly pairsAbove?: number;
  /** Kind of node whose items are "the rest", such as `module`; the whole model unless told. */
  readonly within?: string;
}

const form = /* #__PURE__ */ shape.options({
  ends: /* #__PURE__ */ shape.words(['fifteen-percent', 'even-share']),
  missingAbove: /* #__PURE__ */ shape.numberFrom(0, 1),
  restBelow: /* #__PURE__ */ shape.numberFrom(-1, 1),
  pairsAbove: /* #__PURE__ */ shape.numberFrom(-1, 1),
  within: shape.text,
});

/**
 * How the items of a model behaved: for each how many answered, did not know, or said that it does not apply; how the
 * answers spread over the steps; whether they crowd at one end; how the item goes with the rest. Answers count as they
 * were stated, before any rule on evidence. What is unknown or unanswered is never taken for a low step.
 *
 * @param given - at least one assessment or result, each of another subject; of this model and version
 * @param model - the model, or what `compileModel` made of it; for a depth, what `atDepth` gives
 * @param options - the rules of the flags
 * @returns one entry for each criterion in force, in the order of the model, and pairs that go together too closely
 * @throws `OseeError` with code `no-assessment` for an empty list, `wrong-model` for a result of another model,
 * `unknown-kind` for `within` that no node has, and the codes of `scoreMaturity`
 * @see Terwee, C. B. et al. (2007). Quality criteria were proposed for measurement properties of health status
 * questionnaires. Journal of Clinical Epidemiology 60, 34-42, for floor and ceiling.
 * @category reliability
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { itemStatistics } from '@osee/scoring/reliability';
 *
 * const { id, version, criteria } = oseeEcosystemModel;
 * const [first] = criteria;
 * const given = ['not-yet', 'managed', 'embedded'].map((optionId, place) => ({
 *   subject: `Institution ${place}`,
 *   model: { id, version },
 *   asOf: '2027-01-31',
 *   answers: [{ criterionId: first?.id ?? '', status: 'answered' as const, optionId }],
 * }));
 * const { items } = itemStatistics(given, oseeEcosystemModel);
 * [items[0]?.answered, items[0]?.flags]; // => [3, ['floor', 'ceiling']]
 * ```
 */
export const itemStatistics = (
  given: readonly (Assessment | MaturityResult)[],
  model: MaturityModel | CompiledModel,
  options: ItemStatisticsOptions = {},
): ItemStatistics => {
  expectShape(given, shape.list(shape.record({})), ['given']);
  expectShape(model, shape.record({}), ['model']);
  expectShape(options, form, ['options']);
  if (given.length === 0) {
    throw new OseeError('no-assessment', 'Expected at least one assessment or result, got none.', {
      path: ['given'],
    });
  }
  const { ends = 'fifteen-percent', missingAbove = 0.1, restBelow = 0.2, pairsAbove = 0.8, within } = options;
  const compiled = compiledOf(model);
  const stated = given.map((each, place) => statedAnswersOf(compiled, each, ['given', place]));
  const asked = [...compiled.criteria.values()].filter(({ inForce }) => inForce);
  const columns = new Map(asked.map((each) => [each.criterion.id, valuesOf(each, stated)]));
  const neighbours = neighboursOf(
    compiled,
    asked.map(({ criterion }) => criterion.id),
    within,
  );
  const items = asked.map((each): ItemStatistic => {
    const { id } = each.criterion;
    const counted = countsOf(each, stated);
    const rest = restOf(
      (neighbours.get(id) ?? []).map((other) => columns.get(other) ?? []),
      given.length,
    );
    const itemRestCorrelation = correlationOf(columns.get(id) ?? [], rest);
    const flags: ItemFlag[] = [];
    const [floor, ceiling] = [counted.distribution[0], counted.distribution.at(-1)];
    const crowds = (count = 0): boolean => isTooMany(ends, count, counted.answered, each.options.size);
    if (crowds(floor?.count)) flags.push('floor');
    if (crowds(ceiling?.count)) flags.push('ceiling');
    if (counted.missingShare !== null && isAbove(counted.missingShare, missingAbove)) flags.push('missing');
    if (itemRestCorrelation !== null && isBelow(itemRestCorrelation, restBelow)) flags.push('low-item-rest');
    return { criterionId: id, ...counted, itemRestCorrelation, flags };
  });
  return { subjects: given.length, items, closePairs: closePairs(columns, pairsAbove) };
};

const valuesOf = (
  { criterion, options }: CompiledCriterion,
  stated: readonly ReadonlyMap<string, StatedAnswer>[],
): (number | null)[] =>
  stated.map((answers) => {
    const answer = answers.get(criterion.id);
    return answer?.status === 'answered' ? (options.get(answer.optionId ?? '')?.value ?? null) : null;
  });

const countsOf = (
  each: CompiledCriterion,
  stated: readonly ReadonlyMap<string, StatedAnswer>[],
): Omit<ItemStatistic, 'criterionId' | 'itemRestCorrelation' | 'flags'> => {
  const answers = stated.map((answersOf) => answersOf.get(each.criterion.id) ?? null);
  const withStatus = (status: string): number => answers.filter((answer) => answer?.status === status).length;
  const [answered, notApplicable, unknown] = [
    withStatus('answered'),
    withStatus('notApplicable'),
    withStatus('unknown'),
  ];
  const unanswered = stated.length - answered - notApplicable - unknown;
  const applicable = stated.length - notApplicable;
  const values = valuesOf(each, stated).filter((value) => value !== null);
  return {
    answered,
    notApplicable,
    unknown,
    unanswered,
    missingShare: applicable > 0 ? (unknown + unanswered) / applicable : null,
    mean: values.length > 0 ? meanOf(values) : null,
    distribution: [...each.options.keys()].map((optionId) => {
      const count = answers.filter(
        (answer) => answer?.status === 'answered' && answer.optionId === optionId,
      ).length;
      return { optionId, count, share: answered > 0 ? count / answered : null };
    }),
  };
};

/** For each subject the mean of its answers to the other items; `null` where it answered fewer than half of them. */
const restOf = (others: readonly (readonly (number | null)[])[], subjects: number): (number | null)[] =>
  Array.from({ length: subjects }, (_, subject) => {
    const values = others.map((column) => column[subject] ?? null).filter((value) => value !== null);
    return values.length > 0 && values.length * 2 >= others.length ? meanOf(values) : null;
  });

const closePairs = (
  columns: ReadonlyMap<string, readonly (number | null)[]>,
  above: number,
): ItemStatistics['closePairs'] => {
  const entries = [...columns];
  return entries.flatMap(([id, column], place) =>
    entries.slice(place + 1).flatMap(([otherId, other]) => {
      const correlation = correlationOf(column, other);
      if (correlation === null || !isAbove(correlation, above)) return [];
      return [{ criterionIds: [id, otherId] as const, correlation }];
    }),
  );
};
