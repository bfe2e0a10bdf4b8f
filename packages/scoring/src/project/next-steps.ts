import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import type { MaturityResult } from '../maturity/result/maturity-result.ts';
import type { NodeResult } from '../maturity/result/node-result.ts';
import { nodesOf } from '../maturity/result/nodes-of.ts';
import type { CriterionResult } from '../maturity/result/trace.ts';

/** What a dimension lacks for its next level. */
export interface NextStep {
  readonly node: NodeResult;
  readonly levelId: string;
  readonly levelTitle: string;
  /** Number of that level, from 1 on. */
  readonly level: number;
  readonly criteria: readonly CriterionResult[];
}

/** The next step of each dimension, the lowest first; a dimension without one has nothing left to do. */
export const nextSteps = (model: MaturityModel, result: MaturityResult): readonly NextStep[] => {
  const criteria = new Map(result.criteria.map((criterion) => [criterion.id, criterion]));
  const steps = nodesOf(result.root)
    .filter(({ kind }) => kind === 'dimension')
    .flatMap((node): NextStep[] => {
      const from = model.levels.findIndex(({ id }) => id === node.level.reached);
      for (const [position, level] of model.levels.entries()) {
        if (position <= from) continue;
        const open = model.criteria.flatMap(({ id, impacts }) => {
          const isBound = impacts.some((impact) => impact.nodeId === node.id && impact.levelId === level.id);
          const found = criteria.get(id);
          return isBound && found && found.met !== true && found.status !== 'notApplicable' ? [found] : [];
        });
        if (open.length > 0) {
          return [{ node, levelId: level.id, levelTitle: level.title, level: position + 1, criteria: open }];
        }
      }
      return [];
    });
  return steps
    .map((step, position) => ({ step, position }))
    .sort((left, right) => left.step.level - right.step.level || left.position - right.position)
    .map(({ step }) => step);
};
