import type { FacetValues, KnownIds } from './catalogue-filters.ts';

/**
 * The ids that filters are checked against. A framework says which modules, competencies and domains there are; a
 * catalogue alone may leave some out. Audiences and user groups are the catalogue's own.
 */
export const knownIds = (domain: FacetValues, hasFramework: boolean): KnownIds => ({
  module: { ids: domain.module, isClosed: hasFramework },
  competency: { ids: domain.competency, isClosed: hasFramework },
  technicalDomain: { ids: domain.technicalDomain, isClosed: hasFramework },
  audience: { ids: domain.audience, isClosed: false },
  userGroup: { ids: domain.userGroup, isClosed: false },
});
