import { defineConfig } from 'vitest/config';

const conditions = ['@osee/source', 'module', 'node', 'development|production'];
const kinds = process.env['MUTATION_KINDS'] ?? '{test,test-prop}';
const tests = JSON.parse(process.env['MUTATION_TESTS'] ?? '["packages/*/src/**/*"]') as readonly string[];

/** The tests that `pnpm mutation` runs against each mutant: examples and properties of the folders it names. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: tests.map((path) => `${path}.${kinds}.ts`),
    setupFiles: ['./scripts/property-settings.ts'],
    testTimeout: 60_000,
  },
});
