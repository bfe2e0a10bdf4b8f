import type { Framework, ItemKind } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';

export interface CoverageSubject {
  readonly kind: Extract<ItemKind, 'module' | 'competency' | 'technical-domain' | 'training-activity'>;
  readonly id: string;
  readonly name: string;
  readonly resources: readonly Resource[];
}

/** Each item of the framework that training can serve, with the resources that serve it. */
export const coverageSubjects = (framework: Framework, catalogue: Catalogue): readonly CoverageSubject[] => {
  const serving = (takes: (resource: Resource) => boolean) => catalogue.resources.filter(takes);
  return [
    ...framework.modules.map(({ id, name }) => ({
      kind: 'module' as const,
      id,
      name,
      resources: serving(({ moduleIds }) => moduleIds.includes(id)),
    })),
    ...framework.competencies.map(({ id, name }) => {
      const parts = framework.competencies.filter(({ parentId }) => parentId === id).map((part) => part.id);
      const wanted = new Set([id, ...parts]);
      return {
        kind: 'competency' as const,
        id,
        name,
        resources: serving(({ competencyIds }) => competencyIds.some((served) => wanted.has(served))),
      };
    }),
    ...framework.technicalDomains.map(({ id, name }) => ({
      kind: 'technical-domain' as const,
      id,
      name,
      resources: serving(({ technicalDomainIds }) => technicalDomainIds.includes(id)),
    })),
    ...framework.trainingActivities.map(({ id, name, number }) => ({
      kind: 'training-activity' as const,
      id,
      name,
      resources: serving(({ places }) =>
        places.some(({ trainingActivityNumber }) => trainingActivityNumber === number),
      ),
    })),
  ];
};
