import type { CategoryScale } from '../../selection/model/scale.ts';

/** Levels of a criterion from worst to best, evenly apart, whose anchors are words of its model. */
export const levelsOf = (
  texts: Readonly<Record<string, string>>,
  criterion: string,
  ids: readonly string[],
): CategoryScale => ({
  kind: 'categories',
  levels: ids.map((id, at) => ({
    id,
    value: at / (ids.length - 1),
    anchor: texts[`${criterion}.level.${id}`] ?? id,
  })),
});
