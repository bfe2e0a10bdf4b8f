import { isAbove, isBelow, isEqual } from '../../number/compare.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import type { CriterionResult } from '../result/trace.ts';
import type { SharedScore } from './result-comparison.ts';

/** A score and what it can still come to. */
interface Outlook {
  readonly score: number | null;
  readonly worst: number | null;
  readonly best: number | null;
}

type End = keyof Outlook;

/**
 * Scores both results on the questions that both asked, by the weights of the one that asked fewer: where a short depth
 * is part of a longer one, its own score stays. `null` where the questions alone do not make the score: under other
 * roll-ups than the mean, with caps, points or deductions, where an open question blocks, or under different policies.
 */
export const scoreShared = (before: MaturityResult, after: MaturityResult): readonly SharedScore[] | null => {
  const shared = sharedIds(before, after);
  const { root } = before.criteria.length < after.criteria.length ? before : after;
  if (shared.size === 0 || !isPlain(before) || !isPlain(after)) return null;
  const [old, now] = [outlooks(root, before, shared), outlooks(root, after, shared)];
  return nodesOf(root).flatMap(({ id, title }): SharedScore[] => {
    const [left, right] = [old.get(id), now.get(id)];
    if (left === undefined || right === undefined || left.best === null || right.best === null) return [];
    return [
      {
        nodeId: id,
        title,
        before: left.score,
        after: right.score,
        delta: deltaOf(left.score, right.score),
        certain: isAbove(right.worst ?? 0, left.best, 1) || isBelow(right.best, left.worst ?? 0, 1),
      },
    ];
  });
};

const deltaOf = (before: number | null, after: number | null): number | null => {
  if (before === null || after === null) return null;
  return isEqual(before, after, 1) ? 0 : after - before;
};

/** The questions that both asked. */
export const sharedIds = (before: MaturityResult, after: MaturityResult): ReadonlySet<string> => {
  const asked = new Set(before.criteria.map(({ id }) => id));
  return new Set(after.criteria.map(({ id }) => id).filter((id) => asked.has(id)));
};

/** Whether every score is the mean of the values of the questions, and open ones count alike in it. */
const isPlain = ({ root, criteria, policies }: MaturityResult): boolean => {
  if (policies.unanswered === 'block') return false;
  const values = new Map(criteria.map(({ id, value }) => [id, value]));
  return nodesOf(root).every(({ trace }) => {
    const { method, cap, deduction, withheld, inputs } = trace;
    if (method !== 'mean' || cap !== undefined || deduction !== undefined || withheld === 'lowCoverage') {
      return false;
    }
    return inputs.every(({ kind, id, value }) => {
      const known = values.get(id) ?? null;
      return kind === 'node' || known === null || isEqual(known, value, 1);
    });
  });
};

/** By node, what the shared questions make of it. */
const outlooks = (
  root: NodeResult,
  { criteria, policies }: MaturityResult,
  shared: ReadonlySet<string>,
): ReadonlyMap<string, Outlook> => {
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const found = new Map<string, Outlook>();
  const open = (criterion: CriterionResult): Outlook => ({
    score: policies.unanswered === 'zero' ? 0 : null,
    worst: 0,
    best: criterion.highest ?? 1,
  });
  const ofCriterion = (id: string): Outlook | undefined => {
    const criterion = shared.has(id) ? known.get(id) : undefined;
    if (criterion === undefined) return undefined;
    const { value, status } = criterion;
    if (status === 'unanswered' || status === 'unknown') return open(criterion);
    return { score: value, worst: value, best: value };
  };
  const meanOf = (inputs: readonly { readonly weight: number; readonly outlook: Outlook }[], end: End) => {
    let [sum, whole] = [0, 0];
    for (const { weight, outlook } of inputs) {
      const value = outlook[end];
      if (value === null) continue;
      sum += weight * value;
      whole += weight;
    }
    return whole > 0 ? sum / whole : null;
  };
  for (const node of [...nodesOf(root)].reverse()) {
    const inputs = [...node.trace.inputs, ...node.trace.dropped].flatMap(({ kind, id, weight }) => {
      const outlook = kind === 'node' ? found.get(id) : ofCriterion(id);
      return outlook === undefined ? [] : [{ weight, outlook }];
    });
    if (inputs.length === 0) continue;
    const [score, worst, best] = (['score', 'worst', 'best'] as const).map((end) => meanOf(inputs, end));
    found.set(node.id, { score: score ?? null, worst: worst ?? null, best: best ?? null });
  }
  return found;
};
