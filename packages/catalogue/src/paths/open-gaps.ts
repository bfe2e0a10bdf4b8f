import { type CompetencyGap, describeValue, expectShape, OseeError, type Path, shape } from '@osee/core';

/** A gap to be served, with how much it presses. */
export interface OpenGap {
  readonly competencyId: string;
  readonly priority: number;
  readonly isUnassessed: boolean;
}

const form = shape.list(
  shape.record(
    {
      competencyId: shape.text,
      current: shape.orNull(shape.number),
      gap: shape.anything,
      weight: shape.anything,
    },
    {},
    'a gap',
  ),
  'an array of gaps',
);

/** The gaps that are above 0, the most pressing first; equal ones by id. */
export const openGaps = (gaps: readonly CompetencyGap[], path: Path = ['gaps']): readonly OpenGap[] => {
  expectShape(gaps, form, path);
  const seen = new Set<string>();
  for (const [position, gap] of gaps.entries()) {
    checkNumber(gap.gap, 1, [...path, position, 'gap']);
    checkNumber(gap.weight, Number.MAX_VALUE, [...path, position, 'weight']);
    if (seen.has(gap.competencyId)) {
      throw new OseeError(
        'duplicate-gap',
        `Expected one gap for each competency, got "${gap.competencyId}" twice.`,
        {
          path: [...path, position, 'competencyId'],
          details: { got: gap.competencyId },
        },
      );
    }
    seen.add(gap.competencyId);
  }
  return gaps
    .filter(({ gap }) => gap > 0)
    .map(({ competencyId, gap, weight, current }) => ({
      competencyId,
      priority: gap * weight,
      isUnassessed: current === null,
    }))
    .sort(
      (left, right) => right.priority - left.priority || (left.competencyId < right.competencyId ? -1 : 1),
    );
};

const checkNumber = (value: unknown, most: number, path: readonly (string | number)[]): void => {
  if (typeof value === 'number' && value >= 0 && value <= most) return;
  throw new OseeError('bad-gap', `Expected a number from 0 to ${most}, got ${describeValue(value)}.`, {
    path,
    details: { got: value },
  });
};
