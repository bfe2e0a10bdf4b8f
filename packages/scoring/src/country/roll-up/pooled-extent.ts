import type { Extent } from '../../maturity/assessment/extent.ts';
import type { PooledExtent } from './rolled-up-results.ts';

/** The counts of all answers that give any, put together; `null` where none does. */
export const pooledExtentOf = (extents: readonly (Extent | null | undefined)[]): PooledExtent | null => {
  const given = extents.flatMap((extent) => extent ?? []);
  if (given.length === 0) return null;
  const total = (of: (extent: Extent) => number): number =>
    given.reduce((sum, extent) => sum + of(extent), 0);
  const [counted, among, unknown] = [
    total((extent) => extent.counted),
    total((extent) => extent.among),
    total((extent) => extent.unknown ?? 0),
  ];
  return {
    institutions: given.length,
    counted,
    among,
    unknown,
    share: among > 0 ? { worst: counted / among, best: Math.min(counted + unknown, among) / among } : null,
  };
};
