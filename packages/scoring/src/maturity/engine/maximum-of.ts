import type { CompiledInput, CompiledModel, CompiledNode } from './compiled-model.ts';
import { type EvaluationLookup, knownOf, openReasons, type ReadingLookup } from './evaluation.ts';
import { extremeMean, type MeanItem } from './extreme-mean.ts';
import type { RolledUp } from './roll-up.ts';

type Prepared = Pick<CompiledModel, 'criteria' | 'maxima' | 'steadyIds' | 'leavingIds' | 'policies'>;

/** Whether an input may still leave the score, so that the maximum has to reckon with both. */
const mayLeave = (
  { leavingIds, policies }: Prepared,
  { kind, id }: CompiledInput,
  readings: ReadingLookup,
  done: EvaluationLookup,
): boolean => {
  if (kind === 'node') return done.get(id)?.mayLeave ?? true;
  const reading = readings.get(id);
  const isOpen = reading !== undefined && knownOf(reading) === 0;
  return isOpen && (leavingIds.has(id) || policies.unanswered === 'exclude');
};

/**
 * The highest that a node can score: all that counts in it, and all that is open, at its best. What does not apply and
 * what is excused leaves the score and so leaves its maximum. What is open and may still leave counts or not, whichever
 * gives more, so that no score that the node has or can have is above its maximum.
 */
export const maximumOf = (
  compiled: Prepared,
  node: CompiledNode,
  { counted, leftOut }: RolledUp,
  readings: ReadingLookup,
  done: EvaluationLookup,
): { readonly maximum: number; readonly mayLeave: boolean } => {
  const { criteria, maxima, steadyIds } = compiled;
  const atBest = maxima.get(node.id) ?? 1;
  // Where every node is steady, nobody asks whether one may leave.
  if (steadyIds.size > 0 && steadyIds.size === maxima.size) return { maximum: atBest, mayLeave: false };
  const applying = new Set(counted.map(({ input }) => input));
  for (const { input, reason } of leftOut) {
    const isOpen =
      input.kind === 'criterion'
        ? mayLeave(compiled, input, readings, done)
        : (done.get(input.id)?.coverage ?? 1) < 1;
    if (isOpen || openReasons.has(reason) || reason === 'ladderStopped' || reason === 'lowCoverage') {
      applying.add(input);
    }
  }
  const items = node.inputs.flatMap((input): MeanItem[] => {
    if (!applying.has(input) || input.weight === 0) return [];
    const value =
      input.kind === 'criterion'
        ? input.from + input.span * (criteria.get(input.id)?.highest ?? 1)
        : (done.get(input.id)?.maximum ?? 1);
    return [{ weight: input.weight, value, isFixed: !mayLeave(compiled, input, readings, done) }];
  });
  const canGo = items.every(({ isFixed }) => !isFixed);
  if (items.length === 0 || steadyIds.has(node.id)) return { maximum: atBest, mayLeave: canGo };
  if (node.rollUp === 'sum') {
    const sum = items.reduce((total, { weight, value }) => total + weight * value, 0);
    return { maximum: node.cap === null ? sum : Math.min(sum, node.cap), mayLeave: canGo };
  }
  if (node.rollUp !== 'min') return { maximum: extremeMean(items, 'highest') ?? atBest, mayLeave: canGo };
  const fixed = items.filter(({ isFixed }) => isFixed);
  const maximum =
    fixed.length > 0
      ? fixed.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY)
      : items.reduce((most, { value }) => Math.max(most, value), 0);
  return { maximum, mayLeave: canGo };
};
