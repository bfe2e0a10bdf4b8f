import { isAbove, isAtLeast } from '../../number/compare.ts';
import type { CompiledModel } from './compiled-model.ts';

/** The band of a share from 0 to 1; the policy says to which band an edge belongs. */
export const bandOf = (
  { model: { bands = [] }, policies }: Pick<CompiledModel, 'model' | 'policies'>,
  share: number,
): string | null => {
  const reached = bands.filter(({ from }) =>
    policies.bandEdge === 'upper' ? isAtLeast(share, from, 1) : isAbove(share, from, 1),
  );
  return (reached.at(-1) ?? bands[0])?.id ?? null;
};
