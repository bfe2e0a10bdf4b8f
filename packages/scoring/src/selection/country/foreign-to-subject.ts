import type { Issue, Path } from '@osee/core';
import type { Candidate } from '../application/application.ts';
import { unless } from '../check/problem.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { subjectOf } from '../model/subject.ts';
import { isCountryRule } from './country-rule.ts';

/** Options of a run that only models of countries have. */
const options = ['facts', 'regionScheme', 'incomeFiscalYear'] as const;

/** Policies that only models of countries have. */
const countryPolicies: readonly string[] = ['duplicateCountry', 'hostOfAnotherCountry'];

/** What of a model, of another subject than countries, belongs to models of countries alone. */
export const foreignInModel = (model: SelectionModel): readonly Issue[] => {
  const of = `a model of ${subjectOf(model)}`;
  return [
    ...model.gates.flatMap(({ rule }, index) =>
      rule !== undefined && isCountryRule(rule)
        ? foreign(['gates', index, 'rule', 'kind'], `a rule that ${of} can have`, rule.kind)
        : [],
    ),
    ...foreignPolicies(model.policies, of, ['policies']),
    ...(model.portfolio?.regionScheme === undefined
      ? []
      : foreign(['portfolio', 'regionScheme'], `no list of regions in ${of}`, model.portfolio.regionScheme)),
  ];
};

/** What of the options of a run belongs to models of countries alone. */
export const foreignInOptions = (model: SelectionModel, given: object): readonly Issue[] => {
  const of = `a model of ${subjectOf(model)}`;
  const policies: unknown = 'policies' in given ? given.policies : undefined;
  return [
    ...options
      .filter((name) => name in given)
      .flatMap((name) => foreign([name], `no option on countries for ${of}`, name)),
    ...(typeof policies === 'object' && policies !== null ? foreignPolicies(policies, of, ['policies']) : []),
  ];
};

/** What of the applications belongs to models of countries alone. */
export const foreignInApplications = (
  model: SelectionModel,
  applications: readonly Candidate[],
): readonly Issue[] =>
  applications.flatMap((application, index) =>
    (['country', 'host'] as const)
      .filter((name) => name in application && application[name] !== undefined)
      .flatMap((name) =>
        foreign(
          ['applications', index, name],
          `facts of a ${subjectOf(model)} among its attributes, as only models of countries have a ${name}`,
          application[name],
        ),
      ),
  );

const foreignPolicies = (policies: object, of: string, path: Path): readonly Issue[] =>
  Object.keys(policies)
    .filter((name) => countryPolicies.includes(name))
    .flatMap((name) => foreign([...path, name], `no policy on countries in ${of}`, name));

const foreign = (path: Path, expected: string, got: unknown): readonly Issue[] =>
  unless(false, 'for-countries-only', path, expected, got);
