/** What `exports`, `files` and the fields beside them say of an entry: all of it follows from where its source lies. */
import { nodeFolder, stemOf } from '../node-files/bundle.ts';

type Conditions = { readonly [condition: string]: string | Conditions };

export type Exports = Readonly<Record<string, string | Conditions>>;

/**
 * A bundler (`module`) and a page (`default`) take one file a module, so that they leave out what is not used; Node takes
 * one file an entry, the same whether it imports or requires.
 */
const conditionsOf = (source: string): Conditions => {
  const stem = stemOf(source);
  return {
    '@osee/source': source,
    import: {
      types: `./dist/${stem}.d.ts`,
      module: `./dist/${stem}.js`,
      node: `./${nodeFolder}/${stem}.mjs`,
      default: `./dist/${stem}.js`,
    },
    require: { types: `./dist/${stem}.d.cts`, default: `./${nodeFolder}/${stem}.cjs` },
  };
};

/** Only `@osee/source` of an entry is read. */
export const exportsOf = (exported: Exports): Exports =>
  Object.fromEntries(
    Object.entries(exported).map(([subpath, conditions]) => {
      const source = typeof conditions === 'object' ? conditions['@osee/source'] : undefined;
      return [subpath, typeof source === 'string' ? conditionsOf(source) : conditions];
    }),
  );

const always = ['LICENSE', 'LICENSE-CONTENT', 'CHANGELOG.md'];

/** What a tarball holds: the code, a folder for each subpath, and the folders of JSON that `exports` names. */
export const filesOf = (exported: Exports): string[] => {
  const folders = Object.keys(exported)
    .filter((subpath) => subpath !== '.' && subpath !== './package.json')
    .map((subpath) => subpath.split('/')[1] ?? '');
  return ['dist', ...[...new Set(folders)].sort(), ...always];
};
