import { shape } from '@osee/core';
import { learnerLevels } from '../../resource/learner-level.ts';
import { estimateBases } from '../../resource/learning-estimate.ts';
import { costs, resourceTypes } from '../../resource/resource-type.ts';

const texts = shape.list(shape.text);
const session = shape.record({ week: shape.wholeFrom(1), minutes: shape.numberFrom(0) });
const range = shape.record({ minimum: shape.numberFrom(0), maximum: shape.numberFrom(0) });

const step = shape.record({
  resource: shape.record({
    id: shape.text,
    title: shape.text,
    url: shape.text,
    cost: shape.words(costs),
    type: shape.words(resourceTypes),
  }),
  reason: shape.text,
  competencyIds: texts,
  language: shape.orNull(shape.text),
  hours: shape.orNull(range),
  hoursBasis: shape.orNull(shape.words(['read', ...estimateBases])),
  bytes: shape.orNull(shape.numberFrom(0)),
  sessions: shape.list(session),
  prerequisites: shape.list(
    shape.record({
      kind: shape.words(['resource', 'competency', 'text']),
      value: shape.text,
      stepId: shape.orNull(shape.text),
    }),
  ),
  translate: shape.record({ answer: shape.words(['yes', 'no', 'ask', 'unknown']), reason: shape.text }),
  equals: texts,
});

const role = shape.record({
  id: shape.text,
  name: shape.orNull(shape.text),
  people: shape.orNull(shape.numberFrom(0)),
  level: shape.orNull(shape.words(learnerLevels)),
  languages: texts,
  hoursPerWeek: shape.orNull(shape.numberFrom(0)),
  steps: shape.list(step),
  apart: shape.list(step),
  unmet: shape.list(
    shape.record({ competencyId: shape.text, reason: shape.words(['no-resource', 'left-out', 'limits']) }),
  ),
  hours: shape.record({
    minimum: shape.numberFrom(0),
    maximum: shape.numberFrom(0),
    estimated: shape.numberFrom(0),
    available: shape.orNull(shape.numberFrom(0)),
  }),
  bytes: shape.record({ known: shape.numberFrom(0), unknown: shape.numberFrom(0) }),
  method: shape.words(['exact', 'greedy']),
});

/** What the papers and cost lines of a schedule read of it. */
export const scheduleShape = shape.record(
  {
    start: shape.day,
    end: shape.day,
    weeks: shape.list(shape.record({ number: shape.wholeFrom(1), first: shape.day, last: shape.day })),
    maximumBytes: shape.orNull(shape.numberFrom(0)),
    roles: shape.list(role),
    classes: shape.list(
      shape.record({
        resourceId: shape.text,
        language: shape.orNull(shape.text),
        roleIds: texts,
        people: shape.orNull(shape.numberFrom(0)),
        sessions: shape.list(session),
      }),
    ),
    issues: shape.list(shape.record({ code: shape.text, details: shape.record({}) })),
    rules: texts,
  },
  {},
  'a schedule of scheduleTraining',
);
