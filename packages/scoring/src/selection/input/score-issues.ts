import type { Issue, Path } from '@osee/core';
import type { Application } from '../application/application.ts';
import { repeated, unless } from '../check/problem.ts';
import { valueOnScale } from '../model/value-on-scale.ts';
import type { Settings } from '../settings/settings.ts';

/** Scores that name no criterion, lie off its scale, or stand twice for one assessor. */
export const scoreIssues = (
  { criteria }: Settings,
  { scores = [] }: Application,
  path: Path,
): readonly Issue[] => {
  const scales = new Map(criteria.map(({ id, scale }) => [id, scale]));
  return [
    ...scores.flatMap(({ criterion, value }, index) => {
      const scale = scales.get(criterion);
      const place = [...path, 'scores', index];
      if (scale === undefined) {
        return unless(
          false,
          'unknown-criterion',
          [...place, 'criterion'],
          'the id of a criterion',
          criterion,
        );
      }
      const sound = value === null || valueOnScale(scale, value) !== null;
      return unless(
        sound,
        'score-out-of-scale',
        [...place, 'value'],
        `a value on the scale of "${criterion}"`,
        value,
      );
    }),
    ...repeated(
      scores.map(({ criterion, assessor }) =>
        assessor === undefined ? criterion : `${criterion} (${assessor})`,
      ),
      'duplicate-answer',
      (index) => [...path, 'scores', index],
    ),
  ];
};
