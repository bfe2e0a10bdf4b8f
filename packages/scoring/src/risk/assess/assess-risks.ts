import { expectShape, type Issue, shape } from '@osee/core';
import { sumOf } from '../../number/sums.ts';
import { countedPoint, isClosed, openRisks, residualOf } from '../figures/counted-level.ts';
import { readingOf } from '../figures/loss-items.ts';
import { policiesOf, policyForms, type RiskPolicies } from '../figures/risk-policies.ts';
import { expectRegister } from '../register/check-risk-register.ts';
import { highOf, lowOf, middleOf } from '../register/estimate.ts';
import type { Risk } from '../register/risk.ts';
import { notice, type RiskIssueCode } from '../register/risk-issue.ts';
import type { RiskRegister } from '../register/risk-register.ts';
import { guidelinesOf, risksByGuideline } from './guidelines.ts';
import { matrixCells } from './matrix-cells.ts';
import { overdueItems } from './overdue.ts';
import { byExpectedLoss, rankIntervals, ranksOf, reversalsOf } from './rank-risks.ts';
import type { AssessedRisk, ExpectedLoss, RiskAssessment } from './risk-assessment.ts';
import { type Placed, placeRisk } from './standing.ts';

/**
 * How {@link assessRisks} counts.
 *
 * @category risks
 * @example
 * ```ts
 * import type { AssessRisksOptions } from '@osee/scoring/risk';
 *
 * const options: AssessRisksOptions = { asOf: '2027-06-30', responses: 'all' };
 * ```
 */
export interface AssessRisksOptions extends Partial<RiskPolicies> {
  /** The day, `YYYY-MM-DD`; without it nothing is overdue, and what was ever closed is closed. */
  readonly asOf?: string;
}

const form = shape.options({ ...policyForms, asOf: shape.day });

/**
 * Puts the open risks of a register into its matrix, works out what each costs on average, ranks them both ways and
 * tells what is overdue. A range that reaches over several steps stands in all of them; what nobody knows could be
 * anything; a word has an expected loss only where the scale gives it limits, and then an interval.
 *
 * @param register - the register
 * @param options - the day, and how responses and words count
 * @returns every open risk with its standing, the matrix, both rankings and where they contradict each other, what is
 * overdue, what is closed, and the contingency guidelines that answer
 * @throws `OseeError` with a code of {@link RiskIssueCode} or `unknown-currency` for a broken register; `wrong-type`, `wrong-value`,
 * `out-of-range` or `unknown-option` for another form
 * @category risks
 * @see ISO 31000:2018, 6.4; Cox, What's Wrong with Risk Matrices?, Risk Analysis 28 (2008)
 * @example
 * ```ts
 * import { assessRisks, oseeRiskScale } from '@osee/scoring/risk';
 *
 * const risk = (id: string, chance: number, money: number, word: string) => ({
 *   id,
 *   event: id,
 *   likelihood: { chance },
 *   impact: { money, word },
 * });
 * const { risks, reversals } = assessRisks({
 *   id: 'office',
 *   currency: 'KES',
 *   scale: oseeRiskScale,
 *   risks: [risk('a', 0.3, 100, 'moderate'), risk('b', 0.2, 300, 'moderate')],
 * });
 * risks.map(({ id, rank, matrixRank }) => [id, rank, matrixRank]); // => [['b', 1, 2], ['a', 2, 1]]
 * reversals; // => [{ above: 'a', below: 'b' }]
 * ```
 */
export const assessRisks = (register: RiskRegister, options: AssessRisksOptions = {}): RiskAssessment => {
  expectRegister(register);
  expectShape(options, form, ['options']);
  const { asOf } = options;
  const policies = policiesOf(options);
  const reading = readingOf(register, policies);
  const open = openRisks(register, asOf);
  const placed = open.map((risk) => ({ risk, placed: placeRisk(countedPoint(risk, policies), reading) }));
  const standings = placed
    .map(({ risk, placed: { standing } }) => ({ id: risk.id, risk, counted: standing }))
    .sort(byExpectedLoss);
  const losses = standings.map(({ counted }) => counted.expectedLoss);
  const ranks = ranksOf(losses.map(({ value }) => value));
  const matrixRanks = ranksOf(
    standings.map(({ counted: { score } }) => (score.lowest === score.highest ? score.lowest : null)),
  );
  const intervals = rankIntervals(losses);
  const toAssessed = ({ id, risk, counted }: (typeof standings)[number], place: number): AssessedRisk => {
    const residual = residualOf(risk);
    const rank = ranks[place] ?? null;
    return {
      id,
      category: risk.category ?? null,
      owner: risk.owner ?? null,
      inherent: placeRisk(risk, reading).standing,
      residual: residual && placeRisk(residual, reading).standing,
      counted,
      responseCost: responseCostOf(risk),
      rank,
      rankInterval: intervals[place] ?? { best: 1, worst: open.length },
      matrixRank: matrixRanks[place] ?? null,
      tiedWith: standings
        .filter((other, at) => other.id !== id && rank !== null && ranks[at] === rank)
        .map((other) => other.id),
      isTriggered: risk.trigger?.seen !== undefined && (asOf === undefined || risk.trigger.seen <= asOf),
      guidelines: guidelinesOf(risk),
      competencyId: risk.competencyId ?? null,
    };
  };
  return {
    registerId: register.id,
    currency: register.currency,
    priceYear: register.priceYear ?? null,
    asOf: asOf ?? null,
    policies,
    scale: { id: register.scale.id, source: register.scale.source, limits: register.scale.limits },
    risks: standings.map(toAssessed),
    matrix: matrixCells(
      register.scale,
      placed.map(({ risk, placed: each }) => ({ id: risk.id, ...each })),
    ),
    expectedLoss: totalOf(losses),
    expectedDelay: totalOf(standings.map(({ counted }) => counted.expectedDelay)),
    reversals: reversalsOf(standings),
    overdue: asOf === undefined ? [] : overdueItems(open, asOf),
    closed: closedRisks(register, asOf),
    guidelines: risksByGuideline(open),
    issues: placed.flatMap(({ risk, placed: each }) => issuesOf(risk, each, register)),
  };
};

/** `value`: of all risks, or of none where one is not known. */
const totalOf = (losses: readonly ExpectedLoss[]): ExpectedLoss => {
  const values = losses.flatMap(({ value }) => (value === null ? [] : [value]));
  const highs = losses.flatMap(({ high }) => (high === null ? [] : [high]));
  return {
    value: values.length === losses.length ? sumOf(values) : null,
    low: sumOf(losses.map(({ low }) => low)),
    high: highs.length === losses.length ? sumOf(highs) : null,
  };
};

const responseCostOf = ({ responses = [] }: Risk): ExpectedLoss | null => {
  const costs = responses.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
  if (costs.length === 0) return null;
  const isWhole = costs.length === responses.length;
  return {
    value: isWhole ? sumOf(costs.map(middleOf)) : null,
    low: sumOf(costs.map(lowOf)),
    high: isWhole ? sumOf(costs.map(highOf)) : null,
  };
};

const closedRisks = ({ risks }: RiskRegister, asOf: string | undefined): RiskAssessment['closed'] =>
  risks
    .flatMap((risk) =>
      risk.closed && isClosed(risk, asOf)
        ? [
            {
              id: risk.id,
              date: risk.closed.date,
              why: risk.closed.why,
              released: risk.closed.released === undefined ? null : Number(risk.closed.released),
            },
          ]
        : [],
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const issuesOf = (
  { id, owner, review }: Risk,
  { differing }: Placed,
  { risks }: RiskRegister,
): readonly Issue<RiskIssueCode>[] => {
  const path = ['risks', risks.findIndex((risk) => risk.id === id)];
  const name = id.slice(0, 60);
  return [
    ...differing.map((what) =>
      notice(
        'word-and-number-differ',
        [...path, what],
        `The word for the ${what} of ${name} is not that of its number: the matrix takes the word, the loss the number.`,
        { id, what },
      ),
    ),
    ...(owner === undefined ? [notice('no-owner', path, `Nobody owns ${name}.`, { id })] : []),
    ...(review === undefined
      ? [notice('no-review-day', path, `No day is set to review ${name}.`, { id })]
      : []),
  ];
};
