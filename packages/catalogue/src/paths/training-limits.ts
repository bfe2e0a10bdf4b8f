import { OseeError } from '@osee/core';
import { bestLanguage } from '../language/match-language.ts';
import type { Resource } from '../resource/resource.ts';
import type { TrainingConstraints, UnmetGap } from './training-plan.ts';

export type Exclusion = keyof UnmetGap['leftOutBy'];

/** Every constraint that leaves a resource out; none when it may stand in the plan. */
export const exclusionsOf = (resource: Resource, constraints: TrainingConstraints): readonly Exclusion[] => {
  const { languages = [], costs, types, without = [], maximumHours, unknownHours = 'allow' } = constraints;
  const isTooLong =
    maximumHours !== undefined &&
    (resource.hours === null ? unknownHours === 'leave-out' : resource.hours.maximum > maximumHours);
  return [
    ...(languages.length > 0 && languageOf(resource, languages) === null ? (['language'] as const) : []),
    ...(costs === undefined || costs.includes(resource.cost) ? [] : (['cost'] as const)),
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

export const checkConstraints = (constraints: TrainingConstraints): void => {
  for (const [name, least] of [
    ['maximumResources', 0],
    ['resourcesPerGap', 1],
  ] as const) {
    const value = constraints[name];
    if (value !== undefined && !(Number.isInteger(value) && value >= least))
      fail(name, `a whole number of ${least} or more`, value);
  }
  const { maximumHours } = constraints;
  if (maximumHours !== undefined && !(maximumHours >= 0))
    fail('maximumHours', 'hours of 0 or more', maximumHours);
};

const fail = (name: string, expected: string, got: number): never => {
  throw new OseeError('bad-constraint', `Expected ${expected}, got ${got}.`, {
    path: ['constraints', name],
    details: { got },
  });
};
