import { OseeError } from '@osee/core';
import type { Matrix } from '../../types.ts';
import type { AlternativeValues } from '../values.ts';
import { type PackedRows, packRows, transposed } from './pack-rows.ts';
import { scoreAlternatives } from './score-alternatives.ts';

/** What a simulation needs of alternatives and weight draws. */
export interface Simulation {
  readonly alternatives: number;
  readonly criteria: number;
  readonly draws: number;
  /** One weight vector a draw. */
  readonly weights: Float64Array;
  /** Writes the scores of all alternatives in a draw. */
  readonly score: (draw: number, scores: Float64Array) => void;
}

/** Whether there is one matrix of values a draw. */
export const isPerDraw = (values: AlternativeValues): values is readonly Matrix[] =>
  Array.isArray(values) && Array.isArray(values[0]?.[0]);

/** Checks values and weight draws against each other and packs them. */
export function packSimulation(values: AlternativeValues, weightDraws: Matrix): Simulation {
  const weights = packRows(weightDraws, ['weightDraws'], 0);
  const draws = weights.rows;
  const packed = isPerDraw(values) ? packPerDraw(values, draws) : [packRows(values, ['values'])];
  const { rows: alternatives, columns: criteria } = packed[0] as PackedRows;
  if (criteria !== weights.columns) {
    throw new OseeError('wrong-length', `Expected ${criteria} weights a draw, got ${weights.columns}.`, {
      path: ['weightDraws', 0],
      details: { expected: criteria, got: weights.columns },
    });
  }
  checkRange(packed, weights);
  const turned = packed.map(transposed);
  const valuesOf = (draw: number) => turned[turned.length === 1 ? 0 : draw] as Float64Array;
  const score = (draw: number, scores: Float64Array) =>
    scoreAlternatives(valuesOf(draw), weights.data, draw * criteria, scores);
  return { alternatives, criteria, draws, weights: weights.data, score };
}

function packPerDraw(values: readonly Matrix[], draws: number): PackedRows[] {
  const packed = values.map((matrix, draw) => packRows(matrix, ['values', draw]));
  const alternatives = packed[0]?.rows;
  const sameShape = packed.every((one) => one.rows === alternatives && one.columns === packed[0]?.columns);
  if (packed.length !== draws || !sameShape) {
    throw new OseeError('wrong-length', `Expected ${draws} matrices of one shape, got ${packed.length}.`, {
      path: ['values'],
      details: { expected: draws, got: packed.length },
    });
  }
  return packed;
}

/** Refuses numbers so large that a weighted sum could leave the range of numbers. */
function checkRange(packed: readonly PackedRows[], weights: PackedRows): void {
  const largest = packed.reduce((most, { data }) => Math.max(most, largestOf(data)), 0);
  const bound = largest * largestOf(weights.data) * weights.columns;
  if (!Number.isFinite(bound)) {
    throw new OseeError(
      'out-of-range',
      `Expected values whose weighted sum is finite, got one of ${largest}.`,
      {
        path: ['values'],
        details: { got: largest },
      },
    );
  }
}

function largestOf(data: Float64Array): number {
  let largest = 0;
  for (let index = 0; index < data.length; index += 1) {
    largest = Math.max(largest, Math.abs(data[index] as number));
  }
  return largest;
}
