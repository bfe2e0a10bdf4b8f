import { OseeError } from '@osee/core';
import {
  type CompiledModel,
  type MaturityModel,
  type NodeResult,
  scoreMaturity,
} from '@osee/scoring/maturity';
import type { Assessed } from './answer-tables.ts';
import { asOf } from './random-answers.ts';

/** What the library finds for one node of one assessment. */
export interface Figure {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
  readonly level: string | null;
  readonly bound: string | null;
}

export const figureKey = (assessment: unknown, node: unknown): string => JSON.stringify([assessment, node]);

const flat = (node: NodeResult): readonly NodeResult[] => [node, ...node.children.flatMap(flat)];

const none: Figure = { score: null, low: null, high: null, coverage: null, level: null, bound: null };

/** The figures of every assessment; none where the library refuses it. */
export const expectedFigures = (
  model: MaturityModel,
  compiled: CompiledModel,
  assessed: readonly Assessed[],
  day = asOf,
): ReadonlyMap<string, Figure> =>
  new Map(
    assessed.flatMap(({ id, answers }) => {
      try {
        const { root } = scoreMaturity(
          compiled,
          { subject: id, model: { id: model.id, version: model.version }, asOf: day, answers },
          { gains: false },
        );
        return flat(root).map((node): [string, Figure] => [
          figureKey(id, node.id),
          {
            score: node.score,
            low: node.interval?.worst ?? null,
            high: node.interval?.best ?? null,
            coverage: node.coverage,
            level: node.level.reached,
            bound: node.bound,
          },
        ]);
      } catch (error) {
        if (!(error instanceof OseeError)) throw error;
        return [model.id, ...model.nodes.map((node) => node.id)].map((node): [string, Figure] => [
          figureKey(id, node),
          none,
        ]);
      }
    }),
  );
