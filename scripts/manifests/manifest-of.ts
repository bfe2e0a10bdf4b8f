/** The manifest of a package as it has to be, made of what was written by hand in it. */
import { type Exports, exportsOf, filesOf } from './exports-of.ts';

export interface PackageManifest {
  readonly name: string;
  readonly exports: Exports;
  readonly [field: string]: unknown;
}

const repository = 'https://github.com/osee/osee';

export const manifestOf = (manifest: PackageManifest, folder: string): PackageManifest => {
  const { name, version, description, license, ...others } = manifest;
  const about = {
    author: 'The contributors of OSEE',
    homepage: `${repository}/tree/main/packages/${folder}#readme`,
    bugs: { url: `${repository}/issues` },
    funding: { type: 'individual', url: `${repository}/blob/main/GOVERNANCE.md#money` },
  };
  return {
    ...{ name, version, description, license, ...about },
    ...others,
    ...about,
    repository: { type: 'git', url: `git+${repository}.git`, directory: `packages/${folder}` },
    files: filesOf(manifest.exports),
    main: './dist/node/index.cjs',
    module: './dist/index.js',
    types: './dist/index.d.cts',
    exports: exportsOf(manifest.exports),
  };
};
