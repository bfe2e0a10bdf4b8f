import { type Shape, shape } from '@osee/core';
import { accessibilityFeatures } from './accessibility-feature.ts';
import { learnerLevels } from './learner-level.ts';
import { estimateBases } from './learning-estimate.ts';
import { logins } from './login.ts';

/** Numbers that make no sense are for `checkCatalogue` to tell. */
export const anyNumber: Shape = {
  expected: 'a number',
  check: (value, walk) => {
    if (typeof value !== 'number') shape.number.check(value, walk);
  },
};

const prerequisite = shape.byWord(
  'kind',
  {
    resource: shape.record({ id: shape.text }),
    competency: shape.record({ id: shape.text }),
    text: shape.record({ text: shape.text }),
  },
  'a prerequisite',
);

/** What a resource may say of learning; absent and `null` are unknown. */
export const learningFields = {
  levels: shape.orNull(shape.list(shape.words(learnerLevels))),
  prerequisites: shape.orNull(shape.list(prerequisite)),
  estimatedHours: shape.orNull(
    shape.record(
      { minimum: anyNumber, maximum: anyNumber, basis: shape.words(estimateBases) },
      { note: shape.text },
    ),
  ),
  downloadBytes: shape.orNull(anyNumber),
  login: shape.orNull(shape.words(logins)),
  accessibility: shape.orNull(shape.list(shape.words(accessibilityFeatures))),
} as const;
