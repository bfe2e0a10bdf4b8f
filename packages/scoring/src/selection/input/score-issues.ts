import type { Issue, Path } from '@osee/core';
import type { Candidate } from '../application/application.ts';
import { repeated, unless } from '../check/problem.ts';
import { unlessKnown } from '../check/unless-known.ts';
import { valueOnScale } from '../model/value-on-scale.ts';
import type { Settings } from '../settings/settings.ts';

/** Scores that name no criterion, lie off its scale, or stand twice for one assessor. */
export const scoreIssues = (
  { criteria }: Settings,
  { scores = [] }: Candidate,
  path: Path,
): readonly Issue[] => {
  const scales = new Map(criteria.map(({ id, scale }) => [id, scale]));
  return [
    ...scores.flatMap(({ criterion, value }, index) => {
      const scale = scales.get(criterion);
      const place = [...path, 'scores', index];
      if (scale === undefined) {
        return unlessKnown(scales, criterion, 'unknown-criterion', [...place, 'criterion'], 'a criterion');
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
