import type { Answer } from '../../maturity/assessment/answer.ts';
import type { PooledExtent } from './rolled-up-results.ts';

/** The counts of all answers that give any, put together; `null` where none does. */
export const pooledExtentOf = (answers: readonly Answer[]): PooledExtent | null => {
  const given = answers.flatMap((answer) => extentOf(answer) ?? []);
  if (given.length === 0) return null;
  const total = (of: (extent: CountedExtent) => number): number =>
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

interface CountedExtent {
  readonly counted: number;
  readonly among: number;
  readonly unknown?: number;
}

/** Only a step that was chosen rests on counts. */
const extentOf = (answer: Answer): CountedExtent | null =>
  'extent' in answer ? ((answer.extent as CountedExtent | undefined) ?? null) : null;
