import type { Framework, ItemRef } from '@osee/core';
import type { CountryCompetency, CountryQuestion } from '../assess/country-result.ts';

/** The parts of a framework that a profile chooses among: modules, and technical domains, which have no module. */
export interface FrameworkUnits {
  readonly units: readonly { readonly target: ItemRef; readonly name: string }[];
  /** The unit of a competency or technical domain. */
  readonly unitOfCompetency: (id: string) => string | null;
  /** The units of a question of the instrument. */
  readonly unitsOf: (
    question: Pick<CountryQuestion | CountryCompetency, 'nodeIds'> & Competencies,
  ) => string[];
  /** The units of what a use case needs; `null` where the framework has no such item. */
  readonly unitsOfNeed: (target: ItemRef) => readonly string[] | null;
  readonly nameOf: (key: string) => string;
  readonly refOf: (competencyId: string) => ItemRef | null;
}

interface Competencies {
  readonly competencyIds: readonly string[];
}

export const keyOf = ({ kind, id }: ItemRef): string => `${kind}:${id}`;

export const frameworkUnits = (framework: Framework): FrameworkUnits => {
  const { modules, technicalDomains, competencies } = framework;
  const units = [
    ...modules.map(({ id, name }) => ({ target: { kind: 'module', id } as const, name })),
    ...technicalDomains.map(({ id, name }) => ({ target: { kind: 'technical-domain', id } as const, name })),
  ];
  const names = new Map(units.map(({ target, name }) => [keyOf(target), name]));
  const moduleOf = new Map(competencies.map(({ id, moduleId }) => [id, moduleId]));
  const isModule = new Set(modules.map(({ id }) => id));
  const isDomain = new Set(technicalDomains.map(({ id }) => id));
  const unitOfCompetency = (id: string): string | null => {
    if (isDomain.has(id)) return keyOf({ kind: 'technical-domain', id });
    const moduleId = moduleOf.get(id);
    return moduleId === undefined ? null : keyOf({ kind: 'module', id: moduleId });
  };
  return {
    units,
    unitOfCompetency,
    unitsOf: ({ nodeIds, competencyIds }) => {
      const found = competencyIds.flatMap((id) => unitOfCompetency(id) ?? []);
      const above = nodeIds.filter((id) => isModule.has(id)).map((id) => keyOf({ kind: 'module', id }));
      return [...new Set(found.length > 0 ? found : above)].filter((key) => names.has(key));
    },
    unitsOfNeed: ({ kind, id }) => {
      if (kind === 'module') return isModule.has(id) ? [keyOf({ kind, id })] : null;
      if (kind !== 'competency' && kind !== 'technical-domain') return null;
      const unit = unitOfCompetency(id);
      return unit === null ? null : [unit];
    },
    nameOf: (key) => names.get(key) ?? key,
    refOf: (id) => {
      if (isDomain.has(id)) return { kind: 'technical-domain', id };
      return moduleOf.has(id) ? { kind: 'competency', id } : null;
    },
  };
};
