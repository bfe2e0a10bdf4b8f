import { defineConfig } from 'vitest/config';

const conditions = ['@osee/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: [
        '**/*.{test,test-d,test-prop,bench,fixture}.ts',
        '**/generated/**',
        '**/index.ts',
        // Only a browser runs what draws on a page: examples/embed tries it in one, bundled.
        'packages/scoring/src/element/{dom,*-view,*-element,*-host,parts-nav,show-fragment,element-styles}.ts',
      ],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 97, branches: 92, functions: 98, lines: 97 },
    },
    // Modules hold no state, so files of a project share them: importing them for each file anew took most of the time.
    isolate: false,
    // Of itself a run leaves one processor idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'site/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            'scripts/doctest/doctest.test.ts',
            'scripts/fuzz/**',
            'site/playground/*',
          ],
          // Coverage and a busy machine slow some tests fivefold; none is there to be timed.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'properties',
          include: ['packages/*/src/**/*.test-prop.ts', 'scripts/**/*.test-prop.ts'],
          setupFiles: ['./scripts/property-settings.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'fuzz', include: ['scripts/fuzz/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'examples',
          include: ['examples/**/*.test.ts', 'site/playground/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'documentation',
          include: ['scripts/doctest/doctest.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
    ],
  },
});
