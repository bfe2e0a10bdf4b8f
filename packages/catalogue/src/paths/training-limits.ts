import { describeValue, expectShape, OseeError, type Path, shape } from '@osee/core';
import { languageTag } from '../language/language-tag.ts';
import { bestLanguage } from '../language/match-language.ts';
import { frameworkShape } from '../resource/framework-shape.ts';
import type { Resource } from '../resource/resource.ts';
import { costs, resourceTypes } from '../resource/resource-type.ts';
import type { TrainingConstraints, UnmetGap } from './training-plan.ts';

export type Exclusion = Exclude<keyof UnmetGap['leftOutBy'], 'overlap'>;

/** No plan is longer; it also keeps the time of planning in proportion to the catalogue. */
export const maximumSteps = 200;

/** Every constraint that leaves a resource out; none when it may stand in the plan. */
export const exclusionsOf = (resource: Resource, constraints: TrainingConstraints): readonly Exclusion[] => {
  const {
    languages = [],
    costs: wanted,
    types,
    without = [],
    maximumHours,
    unknownHours = 'allow',
  } = constraints;
  const isTooLong =
    maximumHours !== undefined &&
    (resource.hours === null ? unknownHours === 'leave-out' : resource.hours.maximum > maximumHours);
  return [
    ...(languages.length > 0 && languageOf(resource, languages) === null ? (['language'] as const) : []),
    ...(wanted === undefined || wanted.includes(resource.cost) ? [] : (['cost'] as const)),
    ...(types === undefined || types.includes(resource.type) ? [] : (['type'] as const)),
    ...(without.includes(resource.id) ? (['without'] as const) : []),
    ...(isTooLong ? (['hours'] as const) : []),
  ];
};

/** The tag of the resource that fits the earliest language of the list. */
export const languageOf = (
  resource: Resource,
  languages: readonly string[],
): { readonly tag: string; readonly rank: number } | null => bestLanguage(resource.languages, languages);

const form = shape.options(
  {
    languages: shape.list(shape.text),
    costs: shape.list(shape.words(costs)),
    types: shape.list(shape.words(resourceTypes)),
    without: shape.list(shape.text),
    maximumResources: shape.anything,
    maximumHours: shape.anything,
    unknownHours: shape.words(['allow', 'leave-out']),
    resourcesPerGap: shape.anything,
    framework: frameworkShape,
  },
  'an object with constraints',
);

export const checkConstraints = (constraints: TrainingConstraints): void => {
  expectShape(constraints, form, ['constraints']);
  for (const [name, least, most] of [
    ['maximumResources', 0, maximumSteps],
    ['resourcesPerGap', 1, Number.MAX_SAFE_INTEGER],
  ] as const) {
    const value = constraints[name];
    if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= most)) {
      fail([name], `a whole number from ${least} to ${most}`, value);
    }
  }
  const { maximumHours, languages = [] } = constraints;
  if (maximumHours !== undefined && !(typeof maximumHours === 'number' && maximumHours >= 0)) {
    fail(['maximumHours'], 'hours of 0 or more', maximumHours);
  }
  for (const [place, language] of languages.entries()) {
    if (languageTag(language) === null) fail(['languages', place], 'a BCP 47 language tag', language);
  }
};

const fail = (path: Path, expected: string, got: unknown): never => {
  throw new OseeError('bad-constraint', `Expected ${expected}, got ${describeValue(got)}.`, {
    path: ['constraints', ...path],
    details: { got },
  });
};
