import type { Criterion } from '../model/criterion.ts';

type Anchors = readonly [none: string, nascent: string, partial: string, established: string, strong: string];

const levelIds = ['none', 'nascent', 'partial', 'established', 'strong'] as const;

/** A scored criterion with the five levels of this project; the documents give neither scale nor weight. */
export const scored = (criterion: Omit<Criterion, 'weight' | 'scale'>, anchors: Anchors): Criterion => ({
  ...criterion,
  weight: 1,
  scale: {
    kind: 'categories',
    levels: levelIds.map((id, step) => ({ id, value: step / 4, anchor: anchors[step] as string })),
  },
});
