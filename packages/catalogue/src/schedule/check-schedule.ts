import { describeValue, expectShape, OseeError, type Path, shape } from '@osee/core';
import { languageTag } from '../language/language-tag.ts';
import { frameworkShape } from '../resource/framework-shape.ts';
import { learnerLevels } from '../resource/learner-level.ts';
import { costs, resourceTypes } from '../resource/resource-type.ts';
import type { ScheduleConstraints } from './schedule-constraints.ts';
import type { TrainingRole } from './training-role.ts';

const texts = shape.list(shape.text);
const hoursPerWeek = shape.numberFrom(0, 168);
const whether = shape.words(['allow', 'leave-out']);

const rolesShape = shape.list(
  shape.exact(
    { id: shape.filledText, gaps: shape.list(shape.anything) },
    {
      name: shape.filledText,
      people: shape.wholeFrom(1, 1_000_000),
      level: shape.words(learnerLevels),
      languages: texts,
      hoursPerWeek,
      taken: texts,
    },
    'a role',
  ),
  'an array of roles',
);

/** A decade is more than anybody plans training for. */
const constraintsShape = shape.exact(
  { start: shape.day },
  {
    months: shape.wholeFrom(1, 120),
    weeks: shape.wholeFrom(1, 522),
    hoursPerWeek,
    daysOff: shape.list(shape.exact({ first: shape.day }, { last: shape.day }, 'days off')),
    weekend: shape.list(shape.wholeFrom(1, 7)),
    languages: texts,
    costs: shape.list(shape.words(costs)),
    types: shape.list(shape.words(resourceTypes)),
    without: texts,
    framework: frameworkShape,
    maximumBytes: shape.numberFrom(0, Number.MAX_SAFE_INTEGER),
    unknownBytes: whether,
    unknownHours: shape.words(['apart', 'leave-out']),
    estimates: shape.words(['count', 'ignore']),
    unknownLevels: whether,
    sharedSessions: shape.flag,
  },
  'an object with constraints',
);

export const checkSchedule = (roles: readonly TrainingRole[], constraints: ScheduleConstraints): void => {
  expectShape(roles, rolesShape, ['roles']);
  expectShape(constraints, constraintsShape, ['constraints']);
  const { months, weeks, daysOff = [], weekend = [] } = constraints;
  if ((months === undefined) === (weeks === undefined)) {
    fail(['constraints'], 'either months or weeks', months === undefined ? 'neither' : 'both');
  }
  if (new Set(weekend).size > 6) fail(['constraints', 'weekend'], 'a day of the week with work', weekend);
  for (const [place, { first, last = first }] of daysOff.entries()) {
    if (last < first) fail(['constraints', 'daysOff', place], `a last day not before ${first}`, last);
  }
  checkLanguages(constraints.languages, ['constraints', 'languages']);
  const seen = new Set<string>();
  for (const [place, { id, languages }] of roles.entries()) {
    checkLanguages(languages, ['roles', place, 'languages']);
    if (seen.has(id)) {
      throw new OseeError('duplicate-id', `Expected each role once, got ${describeValue(id)} twice.`, {
        path: ['roles', place, 'id'],
        details: { got: id },
      });
    }
    seen.add(id);
  }
};

/** Resources are told apart by their ids alone. */
export const checkIds = (resources: readonly { readonly id: string }[]): void => {
  const seen = new Set<string>();
  for (const [place, { id }] of resources.entries()) {
    if (seen.has(id)) {
      throw new OseeError('duplicate-id', `Expected each resource once, got ${describeValue(id)} twice.`, {
        path: ['catalogue', 'resources', place, 'id'],
        details: { got: id },
      });
    }
    seen.add(id);
  }
};

const checkLanguages = (languages: readonly string[] = [], path: Path): void => {
  for (const [place, language] of languages.entries()) {
    if (languageTag(language) === null) fail([...path, place], 'a BCP 47 language tag', language);
  }
};

const fail = (path: Path, expected: string, got: unknown): never => {
  throw new OseeError('bad-constraint', `Expected ${expected}, got ${describeValue(got)}.`, {
    path,
    details: { got },
  });
};
