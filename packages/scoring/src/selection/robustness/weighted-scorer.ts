import type { CriterionNode, TreeAggregation } from '../../mcda/hierarchy/criterion-tree.ts';
import { exp } from '../../number/exp.ts';
import { log } from '../../number/log.ts';

/** Writes the scores of all applicants under the weights that start at a position of a list. */
export type WeightedScorer = (weights: ArrayLike<number>, weightsAt: number, scores: Float64Array) => void;

/** The values of a node by applicant, `NaN` where not known, as they are after `weigh`, which tells the weight. */
interface Column {
  readonly values: Float64Array;
  /** For leaves, which geometric and harmonic groups lift to the floor. */
  readonly lifted: Float64Array | null;
  readonly weigh: (weights: ArrayLike<number>, weightsAt: number) => number;
}

/** What the applicants have on each criterion, and the least that counts in a geometric group. */
interface Answers {
  readonly rows: readonly (readonly (number | null)[])[];
  /** The places of the criteria in the rows and in the lists of weights. */
  readonly positions: ReadonlyMap<string, number>;
  readonly floor: number;
}

/**
 * Prepares the scores of applicants under many weightings of the criteria. An unknown value has no say in its group,
 * as in the evaluation; the group keeps the whole of its weight.
 */
export const weightedScorer = (tree: CriterionNode, answers: Answers): WeightedScorer => {
  const root = columnOf(tree, answers);
  return (weights, weightsAt, scores) => {
    root.weigh(weights, weightsAt);
    for (let applicant = 0; applicant < scores.length; applicant += 1) {
      const value = root.values[applicant] as number;
      scores[applicant] = Number.isNaN(value) ? 0 : value;
    }
  };
};

const columnOf = (node: CriterionNode, answers: Answers): Column =>
  node.children === undefined ? leafColumn(node.id, answers) : groupColumn(node, node.children, answers);

const leafColumn = (id: string, { rows, positions, floor }: Answers): Column => {
  const position = positions.get(id) ?? -1;
  const values = Float64Array.from(rows, (row) => row[position] ?? Number.NaN);
  return {
    values,
    lifted: values.map((value) => Math.max(value, floor)),
    weigh: (weights, weightsAt) => weights[weightsAt + position] ?? 0,
  };
};

const groupColumn = (
  { aggregation }: CriterionNode,
  children: readonly CriterionNode[],
  answers: Answers,
): Column => {
  const columns = children.map((child) => columnOf(child, answers));
  const values = new Float64Array(answers.rows.length);
  const known = new Float64Array(answers.rows.length);
  const { into, back } = meansBy[aggregation ?? 'arithmetic'];
  // What leaves give does not change with the weights.
  const fixed = columns.map(({ lifted }) => (into === null || lifted === null ? null : lifted.map(into)));
  const termsOf = (column: Column, at: number): Float64Array =>
    into === null ? column.values : (fixed[at] ?? column.values.map(into));
  const weigh = (weights: ArrayLike<number>, weightsAt: number): number => {
    values.fill(0);
    known.fill(0);
    let whole = 0;
    for (const [at, column] of columns.entries()) {
      const weight = column.weigh(weights, weightsAt);
      whole += weight;
      if (weight > 0) addColumn(termsOf(column, at), weight, values, known);
    }
    for (let applicant = 0; applicant < values.length; applicant += 1) {
      const mean = (values[applicant] as number) / (known[applicant] as number);
      values[applicant] = back === null ? mean : back(mean);
    }
    return whole;
  };
  return { values, lifted: null, weigh };
};

/** A mean of the values is a plain mean of what they are turned into, turned back. */
interface MeanBy {
  readonly into: ((value: number) => number) | null;
  readonly back: ((mean: number) => number) | null;
}

const meansBy: Readonly<Record<TreeAggregation, MeanBy>> = {
  arithmetic: { into: null, back: null },
  geometric: { into: (value) => log(value), back: (mean) => exp(mean) },
  harmonic: { into: (value) => 1 / value, back: (mean) => 1 / mean },
};

const addColumn = (terms: Float64Array, weight: number, sums: Float64Array, known: Float64Array): void => {
  for (let applicant = 0; applicant < terms.length; applicant += 1) {
    const term = terms[applicant] as number;
    if (Number.isNaN(term)) continue;
    sums[applicant] = (sums[applicant] as number) + weight * term;
    known[applicant] = (known[applicant] as number) + weight;
  }
};
