import { defineConfig } from 'vitest/config';

/** Runs the benchmarks as Node runs the library: no module runner, whose export getters would be measured too. */
export default defineConfig({
  test: {
    name: 'benchmarks',
    execArgv: ['--conditions=@osee/source'],
    experimental: { viteModuleRunner: false, nodeLoader: false },
    reporters: ['./scripts/bench/ratio-reporter.ts'],
    benchmark: { include: ['packages/*/src/**/*.bench.ts'] },
  },
});
