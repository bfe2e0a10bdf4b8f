import { shape } from '@osee/core';

const named = shape.record({ id: shape.text, name: shape.text });

/** What this package reads of a framework. */
export const frameworkShape = shape.record(
  {
    modules: shape.list(named),
    competencies: shape.list(
      shape.record({ id: shape.text, name: shape.text, parentId: shape.orNull(shape.text) }),
    ),
    technicalDomains: shape.list(named),
    trainingActivities: shape.list(shape.record({ id: shape.text, name: shape.text, number: shape.number })),
    audiences: shape.list(shape.record({ id: shape.text })),
  },
  {},
  'a framework',
);
