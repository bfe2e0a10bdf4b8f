import { expect, test } from 'vitest';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import type { Profile } from './profile.ts';
import { tailorFramework } from './tailor-framework.ts';

const base = { frameworkId: oseeFramework.id, version: oseeFramework.version };
const because = { reason: 'A reason.' };
const region: Profile = {
  id: 'region',
  version: '1.0.0',
  title: 'Region',
  base,
  set: oseeFramework.competencies.map(({ id }, position) => ({
    target: { kind: 'competency', id },
    field: 'weight',
    value: 1 + (position % 3),
    ...because,
  })),
};
const left = oseeFramework.topics.filter((_, position) => position % 10 === 0).map(({ id }) => id);
const country: Profile = {
  id: 'country',
  version: '1.0.0',
  title: 'Country',
  base,
  exclude: left.map((id) => ({ target: { kind: 'topic', id }, ...because })),
};
const excluded = new Set(left);

/** A copy without the excluded topics: no check, no origin, no digest. */
const byHand = () => {
  const copy = structuredClone(oseeFramework);
  return { ...copy, topics: copy.topics.filter(({ id }) => !excluded.has(id)) };
};

test('two profiles on the whole framework', async ({ bench }) => {
  expect(tailorFramework(oseeFramework, [region, country]).framework.topics).toEqual(byHand().topics);
  await bench.compare(
    bench('osee: tailorFramework', () => void tailorFramework(oseeFramework, [region, country])),
    bench('structuredClone and filter', () => void byHand()),
    { time: 500 },
  );
});
