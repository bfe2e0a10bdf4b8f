import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

interface EntryConditions {
  '@osee/source'?: string;
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const companions = ['test', 'test-d', 'test-prop', 'bench', 'fixture'];

/** Each package carries them; the ones at the root are the originals. */
const licences = ['LICENSE', 'LICENSE-CONTENT'];

/** Leaves every relative import as it is, so that each module becomes one file; only the ending changes. */
const oneFileAModule: Plugin = {
  name: 'one-file-a-module',
  setup(build) {
    const ending = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
    build.onResolve({ filter: /^\.\.?\// }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, ending), external: true },
    );
  },
};

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
    dts: { entry: entries },
    format: ['esm', 'cjs'],
    esbuildPlugins: [oneFileAModule],
    splitting: false,
    sourcemap: true,
    clean: true,
    target: 'es2022',
    onSuccess: async () => {
      for (const licence of licences) {
        copyFileSync(join(packageFolder, '..', '..', licence), join(packageFolder, licence));
      }
    },
  });
};
