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
  const by = (idsOf: (resource: Resource) => readonly string[]) => groupsOf(catalogue.resources, idsOf);
  const wholes = new Map(framework.competencies.map(({ id, parentId }) => [id, parentId]));
  const modules = by(({ moduleIds }) => moduleIds);
  const competencies = by(({ competencyIds }) =>
    competencyIds.flatMap((id) => [id, ...(wholes.get(id) ? [wholes.get(id) ?? ''] : [])]),
  );
  const domains = by(({ technicalDomainIds }) => technicalDomainIds);
  const activities = by(({ places }) =>
    places.flatMap(({ trainingActivityNumber: number }) => (number === null ? [] : [String(number)])),
  );
  return [
    ...framework.modules.map(({ id, name }) => subject('module', id, name, modules.get(id))),
    ...framework.competencies.map(({ id, name }) => subject('competency', id, name, competencies.get(id))),
    ...framework.technicalDomains.map(({ id, name }) =>
      subject('technical-domain', id, name, domains.get(id)),
    ),
    ...framework.trainingActivities.map(({ id, name, number }) =>
      subject('training-activity', id, name, activities.get(String(number))),
    ),
  ];
};

const subject = (
  kind: CoverageSubject['kind'],
  id: string,
  name: string,
  resources: readonly Resource[] = [],
): CoverageSubject => ({ kind, id, name, resources });

/** The resources by id, each once, in the order of the catalogue. */
const groupsOf = (
  resources: readonly Resource[],
  idsOf: (resource: Resource) => readonly string[],
): ReadonlyMap<string, readonly Resource[]> => {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) {
    for (const id of new Set(idsOf(resource))) {
      const own = groups.get(id) ?? [];
      own.push(resource);
      groups.set(id, own);
    }
  }
  return groups;
};
