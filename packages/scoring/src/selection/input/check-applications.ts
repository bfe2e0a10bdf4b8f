import type { Issue } from '@osee/core';
import type { Candidate } from '../application/application.ts';
import { limitIssues, mostApplications } from '../check/limits.ts';
import { repeated, unless } from '../check/problem.ts';
import { countryIssues } from '../country/country-issues.ts';
import { foreignInApplications } from '../country/foreign-to-subject.ts';
import { applicationForm } from '../forms/application-form.ts';
import { formIssues } from '../forms/kit.ts';
import { subjectOf } from '../model/subject.ts';
import type { Settings } from '../settings/settings.ts';
import { dateIssues } from './date-issues.ts';
import { gateIssues } from './gate-issues.ts';
import { scoreIssues } from './score-issues.ts';

/** The mistakes in a set of applications; where the shape is wrong, nothing else is looked at. */
export const applicationIssues = (
  settings: Settings,
  applications: readonly Candidate[],
): readonly Issue[] => {
  const shapeless = shapeIssues(applications);
  if (shapeless.length > 0) return shapeless;
  const malformed = applications.flatMap((application, index) =>
    formIssues(application, applicationForm, ['applications', index]),
  );
  if (malformed.some(({ code }) => code !== 'unknown-option')) return malformed;
  return [
    ...malformed,
    ...repeated(
      applications.map(({ id }) => id),
      'duplicate-application',
      (index) => ['applications', index, 'id'],
    ),
    ...(subjectOf(settings.model) === 'country'
      ? countryIssues(settings, applications)
      : foreignInApplications(settings.model, applications)),
    ...applications.flatMap((application, index) => [
      ...dateIssues(application, ['applications', index]),
      ...gateIssues(settings, application, ['applications', index]),
      ...scoreIssues(settings, application, ['applications', index]),
    ]),
  ];
};

const code = 'invalid-application';

const shapeIssues = (applications: readonly Candidate[]): readonly Issue[] => {
  if (!Array.isArray(applications)) return unless(false, code, ['applications'], 'a list of applications');
  const tooMany = limitIssues(applications.length, mostApplications, ['applications'], 'applications');
  if (tooMany.length > 0) return tooMany;
  return [...applications].flatMap((application: Partial<Candidate> | null | undefined, index) => {
    const path = ['applications', index];
    if (!isObject(application) || typeof application.id !== 'string' || application.id === '') {
      return unless(false, code, path, 'an application with an id');
    }
    return (['gates', 'waivers', 'scores'] as const).flatMap((key) => {
      const list: unknown = application[key] ?? [];
      const sound = Array.isArray(list) && [...list].every(isObject);
      return unless(sound, code, [...path, key], `a list of ${key}`, list);
    });
  });
};

const isObject = <Value>(value: Value): value is Value & object =>
  typeof value === 'object' && value !== null;
