import { defineConfig } from 'vitest/config';

const conditions = ['@osee/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test-prop.ts'],
    setupFiles: ['../scripts/property-settings.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // One engine at a time; they are not small.
    fileParallelism: false,
  },
});
