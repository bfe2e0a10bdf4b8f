/** One CommonJS file an entry, and chunks that entries share: what Node loads, whether it imports or requires. */
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { isGenerated, tight } from '../built-files/tight.ts';
import { entriesOf, packageFolder, root } from '../workspace.ts';
import type { Bundled } from './bundled.ts';
import { asRequire, contentFromData, dataAsBundled } from './content-from-data.ts';
import { dataPlaces } from './data-places.ts';
import { deferRequires } from './defer-requires.ts';
import { handedOn } from './handed-on.ts';
import { inAscii } from './in-ascii.ts';
import { isInlined } from './inlined.ts';
import { literalsAsJson } from './literals-as-json.ts';

/** Where the files for Node lie in a package. */
export const nodeFolder = 'dist/node';

/** The file of an entry without its ending: `geography/index` for `./src/geography/index.ts`. */
export const stemOf = (source: string): string => source.replace(/^\.\/src\//u, '').replace(/\.ts$/u, '');

/** The command, which is no entry. */
const commands: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scoring: { osee: './src/command/main.ts' },
};

/**
 * Folders that nearly every entry needs, one file each: Node takes longer to find ten small files than to read one of their
 * size.
 */
const groups = [
  // Nothing but functions, which few programs call: as files of their own they wait until one is.
  { name: 'dates', test: /\/node_modules\/(?:@date-fns|date-fns)\// },
  { name: 'hashes', test: /\/node_modules\/@noble\// },
  { name: 'base', test: /\/src\/(errors|input|number)\//u, minShareCount: 3 },
  { name: 'text', test: /\/src\/(text|time)\//u, minShareCount: 3 },
];

export const bundleForNode = async (name: string, plugins: readonly Plugin[] = []): Promise<Bundled> => {
  const sources = {
    ...Object.fromEntries(entriesOf(name).map(({ source }) => [stemOf(source), source])),
    ...commands[name],
  };
  const places = await dataPlaces(name);
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(
      Object.entries(sources).map(([stem, source]) => [stem, join(packageFolder(name), source)]),
    ),
    platform: 'node',
    external: (id) => /^[^./]/u.test(id) && !isInlined(id),
    preserveEntrySignatures: 'strict',
    plugins: [contentFromData(name, places), ...plugins],
    checks: { invalidAnnotation: false },
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    minifyInternalExports: false,
    comments: { legal: true, annotation: false, jsdoc: false },
    codeSplitting: { groups },
  });
  await bundle.close();
  const files = output.flatMap((file) => {
    if (file.type !== 'chunk') return [];
    const { fileName, exports, isEntry, moduleIds } = file;
    const written = asRequire(inAscii(literalsAsJson(deferRequires(file.code))), fileName);
    const code = moduleIds.some(isGenerated) ? tight(written, 'cjs') : written;
    return handedOn({ fileName, code, exports, isEntry, moduleIds });
  });
  return new Map([...files, ...dataAsBundled(places)].map((file) => [file.fileName, file]));
};
