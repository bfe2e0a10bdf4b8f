import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { vendored, vendoredPath, writeVendored } from './scripts/vendored.ts';

interface Built {
  types: string;
  default: string;
}

interface EntryConditions {
  '@osee/source'?: string;
  import?: Built;
  require?: Built;
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const companions = ['test', 'test-d', 'test-prop', 'bench', 'fixture'];

/** Each package carries them; the ones at the root are the originals. */
const licences = ['LICENSE', 'LICENSE-CONTENT'];

/** Leaves every relative import as it is, so that each module becomes one file; only the ending changes. */
const oneFileAModule: Plugin = {
  name: 'one-file-a-module',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    );
  },
};

/** Has our modules take what is no ES module from a file beside them. */
const vendoring: Plugin = {
  name: 'libraries-as-modules',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      if (!vendored.includes(path)) return undefined;
      const module = relative('src', importer).split(sep).join('/');
      return { path: vendoredPath(path, module), external: true };
    });
  },
};

/** Tools that do not read `exports` (TypeScript's node10, Jest 27) look for `@osee/core/case` as a folder. */
const writeFolderEntries = (packageFolder: string, exported: Record<string, EntryConditions>): void => {
  for (const [subpath, { import: esm, require: commonjs }] of Object.entries(exported)) {
    if (subpath === '.' || !esm || !commonjs) continue;
    const folder = join(packageFolder, subpath);
    const from = (file: string): string => posix.relative(posix.normalize(subpath), posix.normalize(file));
    const manifest = { main: from(commonjs.default), module: from(esm.default), types: from(commonjs.types) };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
};

/**
 * One JS file a module, so that bundlers can leave out what is not used, and one `.d.ts` an entry. What Node loads is made by
 * `scripts/build-node-files.ts`.
 */
export const libraryBuild = (packageFolder: string) => {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | EntryConditions>;
  };
  const modules = Object.fromEntries(
    Object.entries(manifest.exports).filter(
      (entry): entry is [string, EntryConditions & { '@osee/source': string }] =>
        typeof entry[1] === 'object' && '@osee/source' in entry[1],
    ),
  );
  const entries = Object.values(modules).map((conditions) => conditions['@osee/source']);
  return defineConfig({
    entry: [
      'src/**/*.ts',
      ...companions.map((companion) => `!src/**/*.${companion}.ts`),
      // Only Node runs it, from the files that are made for Node.
      '!src/command/**',
    ],
    dts: { entry: entries },
    format: ['esm'],
    esbuildPlugins: [oneFileAModule, vendoring],
    noExternal: [...vendored],
    splitting: false,
    sourcemap: true,
    // A map leads to the place in the source; the text of it lies in the repository.
    esbuildOptions: (options) => {
      options.sourcesContent = false;
      // Modules are UTF-8 wherever they are read; an Arabic letter as an escape takes three times as much.
      options.charset = 'utf8';
    },
    clean: true,
    target: 'es2022',
    onSuccess: async () => {
      await writeVendored(packageFolder);
      writeFolderEntries(packageFolder, modules);
      for (const licence of licences) {
        copyFileSync(join(packageFolder, '..', '..', licence), join(packageFolder, licence));
      }
    },
  });
};
