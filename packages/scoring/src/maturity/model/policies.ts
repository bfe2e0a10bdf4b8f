/**
 * The choices of a model about which assessors disagree, each with its names. The first name is the default.
 *
 * @category maturity models
 * @example
 * ```ts
 * import { policyNames } from '@osee/scoring/maturity';
 *
 * policyNames.notApplicable; // => ['exclude', 'countAsMet', 'zero', 'anchorToTarget']
 * policyNames.unanswered; // => ['zero', 'exclude', 'block']
 * ```
 */
export const policyNames = {
  /** Not applicable: leaves the score, counts as met, counts as 0, or counts as the target of the criterion. */
  notApplicable: ['exclude', 'countAsMet', 'zero', 'anchorToTarget'],
  /**
   * Unanswered and unknown: count as 0, leave the score, or leave the node without a score. Where nothing at all is
   * answered there is no score under any of them: what a part without answers counts with is told by the trace of
   * the part above.
   */
  unanswered: ['zero', 'exclude', 'block'],
  /**
   * What an open question may turn out as, for the interval and the range of levels. `anyAnswer`: any step, or not
   * applicable where the question allows it. `anyStep`: any step.
   */
  openAnswers: ['anyAnswer', 'anyStep'],
  /**
   * `mean`: weighted mean of the direct inputs. `flatMean`: weighted mean of all criteria below. `avgOfAvg`: mean of
   * the parts, each counting once, the node's own criteria together as one part. `sum`: weighted sum. `min`: the lowest input. `ladder`: the inputs
   * in order, up to and with the first that is not full, as a share of all.
   */
  rollUp: ['mean', 'flatMean', 'avgOfAvg', 'sum', 'min', 'ladder'],
  /**
   * A level requirement to which nothing applies: the level is not evaluated, the requirement is skipped, or it fails.
   * An open question is not that: what depends on it is unknown, and blocks.
   */
  emptyRequirement: ['notEvaluated', 'skip', 'fail'],
  /** The highest level that a node can reach: every level, or only up to the last one that it has criteria for. */
  levelCeiling: ['all', 'withCriteria'],
  /** A part without criteria for a level, in the share of the part above: stays out, or counts as 0. */
  partWithoutLevel: ['exclude', 'zero'],
  /** A node below its minimum coverage: is marked provisional, or has no level and band, or has no score either. */
  belowMinimumCoverage: ['provisional', 'noLevel', 'noScore'],
  /** An answer whose supporting evidence has all expired: becomes unknown, or stays. */
  expiredEvidence: ['unknown', 'keep'],
  /** An answer whose supporting evidence was all collected after the day of the result: becomes unknown, or stays. */
  futureEvidence: ['unknown', 'keep'],
  /** An answer that valid evidence speaks against: becomes unknown, or stays. */
  contradictingEvidence: ['unknown', 'keep'],
  /** An answer without the justification or evidence that its criterion asks for: is refused, or becomes unknown. */
  unsupported: ['reject', 'unknown'],
  /**
   * A `should` that is not met: as answered, or, when a justification is given, counted as the lowest step that
   * meets it.
   */
  unmetShould: ['asAnswered', 'excusedByJustification'],
  /**
   * A `may` that is not met. `asAnswered`: as answered. `excused`: it leaves the score unless it is met, and then
   * counts in full; unanswered, unknown and not met are the same, and coverage still asks for it. `countAsMet`: a
   * "no" counts as the lowest step that meets it, while unanswered goes by `unanswered`, so that it has to be asked.
   */
  unmetMay: ['asAnswered', 'excused', 'countAsMet'],
  /** Whether the edge between two bands belongs to the upper band, `[from, to)`, or to the lower, `(from, to]`. */
  bandEdge: ['upper', 'lower'],
  /** How a number is cut for display: to the nearest, halves upwards, or down. Scores are never negative. */
  rounding: ['halfUp', 'floor'],
} as const;

type NameOf<Policy extends keyof typeof policyNames> = (typeof policyNames)[Policy][number];

/**
 * How the inputs of a node become its score.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { RollUp } from '@osee/scoring/maturity';
 *
 * const rollUp: RollUp = 'mean';
 * ```
 */
export type RollUp = NameOf<'rollUp'>;

/**
 * The named choices and numbers by which a model is scored. Every result prints them in full.
 *
 * @category maturity models
 * @see `policyNames` for what each name means
 * @example
 * ```ts
 * import type { MaturityPolicies } from '@osee/scoring/maturity';
 *
 * const policies: Partial<MaturityPolicies> = { notApplicable: 'exclude', unanswered: 'zero' };
 * ```
 */
export type MaturityPolicies = {
  readonly [Policy in keyof typeof policyNames]: NameOf<Policy>;
} & {
  /**
   * By how much a value may miss a requirement and still hold, from 0 to 1. Values that differ by rounding alone are
   * equal without it.
   */
  readonly tolerance: number;
  /** Below this coverage a node is treated as `belowMinimumCoverage` says, from 0 to 1. */
  readonly minimumCoverage: number;
  /** Other minima for nodes of a kind; the whole is of the kind `model`. */
  readonly minimumCoverageOf: readonly { readonly nodeKind: string; readonly minimum: number }[];
  /**
   * Minima for the nodes of a kind that bind every node above them: a part that is hardly answered keeps the whole from
   * being named a level.
   */
  readonly coverageFloors: readonly { readonly nodeKind: string; readonly minimum: number }[];
  /** A node with fewer questions than these names no level, whatever they are answered; a whole number. */
  readonly minimumQuestions: number;
  /**
   * What `avgOfAvg` takes for the parts: the nodes of this kind, at whatever depth, those inside another of the kind
   * left aside; `null` for the direct parts. Criteria outside of them are one part together.
   */
  readonly averagedKind: string | null;
  /** Above this share of weight, not applicable answers raise a caveat, from 0 to 1. */
  readonly maximumNotApplicableShare: number;
  /** The highest confidence that an answer can state; the lowest is 0. */
  readonly confidenceMaximum: number;
  /** What a full score is shown as, such as 100. */
  readonly displayMaximum: number;
  /** Decimals shown. */
  readonly displayDecimals: number;
};

/**
 * The policies of a model that names none.
 *
 * @category maturity models
 * @example
 * ```ts
 * import { defaultPolicies } from '@osee/scoring/maturity';
 *
 * defaultPolicies.notApplicable; // => 'exclude'
 * defaultPolicies.emptyRequirement; // => 'notEvaluated'
 * ```
 */
export const defaultPolicies: MaturityPolicies = {
  notApplicable: 'exclude',
  unanswered: 'zero',
  openAnswers: 'anyAnswer',
  rollUp: 'mean',
  emptyRequirement: 'notEvaluated',
  levelCeiling: 'all',
  partWithoutLevel: 'exclude',
  belowMinimumCoverage: 'provisional',
  expiredEvidence: 'unknown',
  futureEvidence: 'unknown',
  contradictingEvidence: 'unknown',
  unsupported: 'reject',
  unmetShould: 'asAnswered',
  unmetMay: 'asAnswered',
  bandEdge: 'upper',
  rounding: 'halfUp',
  tolerance: 0,
  minimumCoverage: 0.5,
  minimumCoverageOf: [],
  coverageFloors: [],
  minimumQuestions: 1,
  averagedKind: null,
  maximumNotApplicableShare: 0.25,
  confidenceMaximum: 5,
  displayMaximum: 100,
  displayDecimals: 0,
};
