import type { Framework } from '../../framework/framework.ts';
import { matrixOf } from './assemble-matrix.ts';
import {
  audiencesOf,
  categoryOf,
  competenciesOf,
  dependenciesOf,
  moduleOf,
  readingsOf,
  topicsOf,
  trainingActivitiesOf,
} from './assemble-module.ts';
import { categories } from './categories.ts';
import { itemQuestion } from './item-question.ts';
import { matrix } from './matrix.ts';
import { modules } from './modules.ts';
import type { OseeFramework } from './osee-framework-type.ts';
import { competencyPages } from './pages.ts';
import { withSource } from './source.ts';
import { technicalCategory } from './technical-category.ts';

const technical = { moduleId: null, categoryId: 'technical' } as const;

const content: Framework = {
  id: 'osee',
  version: '1.0.0',
  title: 'Open Source Ecosystem Enabler Training Framework',
  status: 'published',
  language: 'en',
  licence: 'CC-BY-4.0',
  categories: categories.map(categoryOf),
  modules: modules.map(moduleOf),
  topics: modules.flatMap(topicsOf),
  competencies: modules.flatMap((module) => competenciesOf(module, competencyPages)),
  audiences: modules.flatMap(audiencesOf),
  dependencies: modules.flatMap(dependenciesOf),
  trainingActivities: [
    ...modules.flatMap(trainingActivitiesOf),
    ...technicalCategory.trainingActivities.map((activity) => ({ ...withSource(activity), ...technical })),
  ],
  readings: [
    ...modules.flatMap(readingsOf),
    ...technicalCategory.readings.map((reading) => ({ ...withSource(reading), ...technical })),
  ],
  technicalDomains: technicalCategory.domains.map((domain) => ({
    ...withSource(domain),
    categoryId: technical.categoryId,
    ...itemQuestion(domain.id),
  })),
  referenceResources: technicalCategory.referenceResources.map((resource) => ({
    ...withSource(resource),
    categoryId: technical.categoryId,
  })),
  matrix: matrixOf(matrix),
};

/**
 * The Open Source Ecosystem Enabler Training Framework, version 1.0, as data: names and places exact, every
 * description written for this project.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 *
 * oseeFramework.modules.length; // => 8
 * oseeFramework.competencies.find(({ id }) => id === 'change-management')?.moduleId; // => 'strategy'
 * ```
 */
export const oseeFramework: OseeFramework =
  // The lists of ids are held to the content by a test.
  content as OseeFramework;
