import { type LocaleBundle, localiseFramework, oseeFramework } from '@osee/core';

/** Names of categories, modules, competencies and technical domains: the parts of the model are called after them. */
export const frameworkNames = (locale: string, bundles: readonly LocaleBundle[]): Map<string, string> => {
  const { framework } = localiseFramework(oseeFramework, locale, bundles);
  const { categories, modules, competencies, technicalDomains } = framework;
  return new Map(
    [...categories, ...modules, ...competencies, ...technicalDomains].map(({ id, name }) => [id, name]),
  );
};
