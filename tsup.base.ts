import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';

interface EntryConditions {
  '@osee/source'?: string;
}

const companions = ['test', 'test-d', 'test-prop', 'bench', 'fixture'];

/** One JS file a module (so that consumers' bundlers can leave out what they do not use), one `.d.ts` an entry. */
export const libraryBuild = (packageFolder: string) => {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | EntryConditions>;
  };
  const entries = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'object' && entry['@osee/source'] ? [entry['@osee/source']] : [],
  );
  return defineConfig({
    entry: ['src/**/*.ts', ...companions.map((companion) => `!src/**/*.${companion}.ts`)],
    dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
    format: ['esm', 'cjs'],
    splitting: true,
    treeshake: true,
    sourcemap: true,
    clean: true,
    target: 'es2022',
  });
};
