import { expectShape, OseeError, shape } from '@osee/core';
import { resultShape } from '../../maturity/compare/result-shape.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import { compare } from '../../number/compare.ts';
import { comparabilityOf } from '../roll-up/comparability.ts';
import { defaultMinimumGroup } from '../roll-up/roll-up-options.ts';
import type { RolledFigure, Spread } from '../roll-up/rolled-up-results.ts';
import { spreadOf } from '../roll-up/spread-of.ts';

/**
 * One part of the model beside the same part of the peers.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { BenchmarkedNode } from '@osee/scoring/country';
 *
 * const isBehind = ({ place }: BenchmarkedNode): boolean => place === 'below';
 * ```
 */
export interface BenchmarkedNode {
  readonly nodeId: string;
  readonly title: string;
  readonly own: number | null;
  /** Peers that have a score there. */
  readonly peers: number;
  readonly hidden: Extract<RolledFigure['hidden'], 'few'> | null;
  /** The lower quartile, the median and the upper quartile of the peers; never a single peer, so neither end. */
  readonly middle: Omit<Spread, 'minimum' | 'maximum'> | null;
  /** Where the own score lies: below the middle half of the peers, in it, or above it. */
  readonly place: 'below' | 'within' | 'above' | null;
}

/**
 * A result beside its peers.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { Benchmark } from '@osee/scoring/country';
 *
 * const left = ({ excluded }: Benchmark): number => excluded.length;
 * ```
 */
export interface Benchmark {
  readonly comparability: string;
  readonly minimum: number;
  /** Peers that can be compared. */
  readonly peers: number;
  /** Positions of the peers that were scored by other questions, weights or policies, and so play no part. */
  readonly excluded: readonly number[];
  readonly nodes: readonly BenchmarkedNode[];
}

/**
 * Puts a result beside peers, such as countries of one income group or institutions with the same set of services. Only
 * results by the same questions, weights and policies count. Nothing is told of a single peer: there is no list of
 * ranks, no name, and nothing at all of fewer than the minimum.
 *
 * @param result - the own result
 * @param peers - results of the others, without the own one
 * @param options - `minimum`: the smallest group of peers, from 3; 5 unless told
 * @returns by part, the middle half of the peers and where the own score lies
 * @throws `OseeError` with code `own-result` where the own result stands among the peers, `wrong-type`, `out-of-range`
 * or `unknown-option` for another form
 * @category country assessment
 * @example
 * ```ts
 * import { benchmark } from '@osee/scoring/country';
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { id, version, criteria } = oseeEcosystemModel;
 * const score = (subject: string, optionId: string) =>
 *   scoreMaturity(oseeEcosystemModel, {
 *     subject,
 *     model: { id, version },
 *     asOf: '2026-06-30',
 *     answers: criteria.map((criterion) => ({ criterionId: criterion.id, status: 'answered', optionId })),
 *   });
 * const peers = ['a', 'b', 'c', 'd', 'e'].map((name) => score(name, 'first-steps'));
 * const { nodes } = benchmark(score('own', 'established'), peers);
 * nodes[0]?.middle?.median; // => 0.25
 * nodes[0]?.place; // => 'above'
 * ```
 */
export const benchmark = (
  result: MaturityResult,
  peers: readonly MaturityResult[],
  options: { readonly minimum?: number } = {},
): Benchmark => {
  expectShape(result, resultShape, ['result']);
  expectShape(peers, shape.list(resultShape, 'an array of results'), ['peers']);
  expectShape(options, optionsShape, ['options']);
  const { minimum = defaultMinimumGroup } = options;
  const own = peers.indexOf(result);
  if (own >= 0) {
    throw new OseeError('own-result', 'Expected the results of others, got the own result among them.', {
      path: ['peers', own],
    });
  }
  const comparability = comparabilityOf(result);
  const fitting = peers.map((peer) => comparabilityOf(peer) === comparability);
  const scores = peers
    .filter((_, position) => fitting[position])
    .map(({ root }) => new Map(nodesOf(root).map(({ id, score }) => [id, score])));
  return {
    comparability,
    minimum,
    peers: scores.length,
    excluded: peers.flatMap((_, position) => (fitting[position] ? [] : [position])),
    nodes: nodesOf(result.root).map(({ id, title, score }) => {
      const values = scores.flatMap((byId) => byId.get(id) ?? []);
      const isFew = values.length < minimum;
      const spread = isFew ? null : spreadOf(values);
      return {
        nodeId: id,
        title,
        own: score,
        peers: values.length,
        hidden: isFew ? 'few' : null,
        middle: spread === null ? null : middleOf(spread),
        place: spread === null || score === null ? null : placeOf(score, spread),
      };
    }),
  };
};

const middleOf = ({ lowerQuartile, median, upperQuartile }: Spread): BenchmarkedNode['middle'] => ({
  lowerQuartile,
  median,
  upperQuartile,
});

const placeOf = (score: number, { lowerQuartile, upperQuartile }: Spread): BenchmarkedNode['place'] => {
  if (compare(score, lowerQuartile, 1) < 0) return 'below';
  return compare(score, upperQuartile, 1) > 0 ? 'above' : 'within';
};

/** Of two, each quartile is a mix of both, and either knows the other. */
const optionsShape = /* #__PURE__ */ shape.options({ minimum: shape.wholeFrom(3) });
