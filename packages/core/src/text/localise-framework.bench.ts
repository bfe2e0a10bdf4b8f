import { expect, test } from 'vitest';
import { fr } from '../locales/fr/index.ts';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import { localiseFramework } from './localise-framework.ts';

test('the whole framework in French', async ({ bench }) => {
  const { coverage, texts } = localiseFramework(oseeFramework, 'fr', [fr]);
  expect(coverage).toBeGreaterThan(0);
  expect(texts.length).toBeGreaterThan(oseeFramework.topics.length);
  await bench.compare(
    bench('osee: localiseFramework', () => void localiseFramework(oseeFramework, 'fr', [fr])),
    bench('osee: localiseFramework, no bundle', () => void localiseFramework(oseeFramework, 'fr', [])),
    bench('structuredClone of the framework', () => void structuredClone(oseeFramework)),
    { time: 500 },
  );
});
