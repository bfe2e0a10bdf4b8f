/** What the other scripts know of the packages of this workspace. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

export const packageNames = ['core', 'scoring', 'catalogue'] as const;

interface EntryConditions {
  '@osee/source'?: string;
}

interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | EntryConditions>;
}

export interface Entry {
  /** As in `@osee/core/geography`. */
  readonly specifier: string;
  /** From the package folder, as in `./src/geography/index.ts`. */
  readonly source: string;
}

export const packageFolder = (name: string): string => join(root, 'packages', name);

export const readManifest = (name: string): Manifest =>
  JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as Manifest;

/** The entries of a package that are TypeScript modules. */
export const entriesOf = (name: string): Entry[] => {
  const manifest = readManifest(name);
  return Object.entries(manifest.exports).flatMap(([subpath, conditions]) =>
    typeof conditions === 'object' && conditions['@osee/source']
      ? [{ specifier: manifest.name + subpath.slice(1), source: conditions['@osee/source'] }]
      : [],
  );
};
