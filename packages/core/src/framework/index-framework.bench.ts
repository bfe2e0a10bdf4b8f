import { expect, test } from 'vitest';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import { indexFramework } from './index-framework.ts';

const moduleIds = oseeFramework.modules.map(({ id }) => id);

/** What one would write by hand: the lists are searched again for every question. */
const filterByHand = (moduleId: string) => ({
  module: oseeFramework.modules.find(({ id }) => id === moduleId),
  topics: oseeFramework.topics.filter((topic) => topic.moduleId === moduleId),
  competencies: oseeFramework.competencies.filter(
    (competency) => competency.moduleId === moduleId && competency.parentId === null,
  ),
  readings: oseeFramework.readings.filter((reading) => reading.moduleId === moduleId),
});

test('a framework made quick to read', async ({ bench }) => {
  await bench.compare(
    bench('osee: indexFramework', () => void indexFramework(oseeFramework)),
    bench('structuredClone of the framework', () => void structuredClone(oseeFramework)),
    { time: 300 },
  );
});

test('topics, competencies and readings of every module', async ({ bench }) => {
  const index = indexFramework(oseeFramework);
  const lookUp = (moduleId: string) => ({
    module: index.find('module', moduleId),
    topics: index.topicsOf(moduleId),
    competencies: index.competenciesOf(moduleId),
    readings: index.readingsOf(moduleId),
  });
  expect(moduleIds.map(lookUp)).toEqual(moduleIds.map(filterByHand));
  await bench.compare(
    bench('osee: index', () => void moduleIds.map(lookUp)),
    bench('find and filter', () => void moduleIds.map(filterByHand)),
    { time: 300 },
  );
});
