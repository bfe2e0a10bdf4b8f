import { describe, expect, it } from 'vitest';
import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { ItemKind } from '../../framework/item-ref.ts';
import {
  oseeAudienceIds,
  oseeCategoryIds,
  oseeCompetencyIds,
  oseeCountryAssessmentPartIds,
  oseeDependencyIds,
  oseeExternalFactorIds,
  oseeMatrixItemIds,
  oseeMatrixRowIds,
  oseeModuleIds,
  oseePhaseIds,
  oseeReadingIds,
  oseeReferenceResourceIds,
  oseeTechnicalDomainIds,
  oseeTopicIds,
  oseeTrainingActivityIds,
} from './ids.ts';
import { documentLengths } from './inventory-names.fixture.ts';
import { oseeFramework as framework } from './osee-framework.ts';

const { matrix } = framework;
const byKind: Record<ItemKind, readonly FrameworkItem[]> = {
  category: framework.categories,
  module: framework.modules,
  topic: framework.topics,
  competency: framework.competencies,
  audience: framework.audiences,
  dependency: framework.dependencies,
  'training-activity': framework.trainingActivities,
  reading: framework.readings,
  'technical-domain': framework.technicalDomains,
  phase: matrix.phases,
  'matrix-row': matrix.rows,
  'matrix-item': matrix.items,
};
const others: Record<string, readonly FrameworkItem[]> = {
  'country-assessment': [matrix.countryAssessment],
  'country-assessment-part': matrix.countryAssessment.parts,
  'reference-resource': framework.referenceResources ?? [],
  consideration: framework.modules.flatMap((module) => module.considerations ?? []),
  'term-list': [...framework.modules, ...framework.categories].flatMap((owner) => owner.termLists ?? []),
};
const kinds = Object.entries({ ...byKind, ...others });
const everything = kinds.flatMap(([, items]) => items);
const idsOf = (items: readonly FrameworkItem[]) => items.map((item) => item.id);
const has = (kind: ItemKind, id: string) => byKind[kind].some((item) => item.id === id);

describe('ids', () => {
  it.each<[string, readonly string[], readonly FrameworkItem[]]>([
    ['categories', oseeCategoryIds, framework.categories],
    ['modules', oseeModuleIds, framework.modules],
    ['topics', oseeTopicIds, framework.topics],
    ['competencies', oseeCompetencyIds, framework.competencies],
    ['audiences', oseeAudienceIds, framework.audiences],
    ['dependencies', oseeDependencyIds, framework.dependencies],
    ['training activities', oseeTrainingActivityIds, framework.trainingActivities],
    ['readings', oseeReadingIds, framework.readings],
    ['technical domains', oseeTechnicalDomainIds, framework.technicalDomains],
    ['phases', oseePhaseIds, matrix.phases],
    ['rows', oseeMatrixRowIds, matrix.rows],
    ['boxes', oseeMatrixItemIds, matrix.items],
    ['parts of the country assessment', oseeCountryAssessmentPartIds, matrix.countryAssessment.parts],
    ['reference resources', oseeReferenceResourceIds, framework.referenceResources ?? []],
  ])('of the %s agree with the content, in order', (_kind, ids, items) => {
    expect(idsOf(items)).toEqual(ids);
  });

  it('of outside factors agree with the dependencies', () => {
    const targets = framework.dependencies.flatMap(({ target }) =>
      target.kind === 'external-factor' ? [target.id] : [],
    );
    expect(targets).toEqual(oseeExternalFactorIds);
  });

  it.each(kinds)('of kind %s are kebab-case and unique', (_kind, items) => {
    const ids = idsOf(items);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('of competencies follow from their names', () => {
    for (const { id, name } of framework.competencies) {
      expect(id).toBe(
        name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, ''),
      );
    }
  });
});

describe('references', () => {
  it('of modules and their items resolve', () => {
    for (const { categoryId } of [...framework.modules, ...framework.technicalDomains]) {
      expect(has('category', categoryId), categoryId).toBe(true);
    }
    const owned = [
      ...framework.topics,
      ...framework.competencies,
      ...framework.audiences,
      ...framework.dependencies,
      ...framework.trainingActivities,
      ...framework.readings,
    ];
    for (const { id, moduleId } of owned) {
      expect(moduleId === null || has('module', moduleId), id).toBe(true);
    }
  });

  it('of competency parts name a whole of the same module', () => {
    for (const part of framework.competencies.filter((competency) => competency.parentId !== null)) {
      const whole = framework.competencies.find((competency) => competency.id === part.parentId);
      expect(whole, part.id).toMatchObject({ moduleId: part.moduleId, parentId: null });
    }
  });

  it('of dependencies resolve', () => {
    for (const { id, target } of framework.dependencies) {
      if (target.kind === 'module' || target.kind === 'category') {
        expect(has(target.kind, target.id), id).toBe(true);
      }
    }
  });

  it('of the matrix resolve, and every span begins where the box is printed', () => {
    for (const item of matrix.items) {
      expect(has('matrix-row', item.rowId), item.id).toBe(true);
      expect(item.phaseIds[0]).toBe(item.startPhaseId);
      for (const phaseId of [...item.phaseIds, ...(item.alternativePhaseIds ?? [])]) {
        expect(has('phase', phaseId), phaseId).toBe(true);
      }
      for (const ref of item.mapsTo) {
        expect(has(ref.kind, ref.id), ref.id).toBe(true);
      }
    }
  });
});

describe('texts', () => {
  const normal = (text: string) => text.trim().toLowerCase();

  it('describe every item in at least twenty characters and not by its name', () => {
    for (const { id, name, description } of everything) {
      expect(description.length, id).toBeGreaterThanOrEqual(20);
      expect(normal(description), id).not.toBe(normal(name));
      expect(description, id).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  it('are never used twice', () => {
    const texts = everything.map((item) => normal(item.description));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('have at most three sentences', () => {
    for (const { id, description } of everything) {
      expect(description.split(/[.?] /).length, id).toBeLessThanOrEqual(3);
    }
  });
});

describe('the framework', () => {
  it('is plain data that survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(framework))).toEqual(framework);
  });
});

describe('sources', () => {
  it('are lines that the document has, in the document that is modelled', () => {
    for (const { id, source } of everything) {
      if (source === 'project') throw new Error(`${id} has no place in the document`);
      expect(source.length, id).toBeGreaterThan(0);
      for (const { document, lines } of source) {
        expect(document).toBe('training-framework-1.0');
        expect(lines[0], id).toBeGreaterThanOrEqual(1);
        expect(lines[1], id).toBeGreaterThanOrEqual(lines[0]);
        expect(lines[1], id).toBeLessThanOrEqual(documentLengths[document]);
      }
    }
  });

  it('of the items of a module lie inside the module', () => {
    const owned = [
      ...framework.topics,
      ...framework.competencies,
      ...framework.audiences,
      ...framework.dependencies,
      ...framework.trainingActivities,
      ...framework.readings,
    ];
    for (const { id, moduleId, source } of owned) {
      const module = framework.modules.find((candidate) => candidate.id === moduleId);
      if (!module) continue;
      for (const { lines } of source === 'project' ? [] : source) {
        const inside =
          module.source !== 'project' && module.source.some((range) => encloses(range.lines, lines));
        expect(inside, id).toBe(true);
      }
    }
  });
});

const encloses = (outer: readonly [number, number], inner: readonly [number, number]) =>
  outer[0] <= inner[0] && inner[1] <= outer[1];
