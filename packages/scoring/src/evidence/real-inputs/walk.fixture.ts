import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the folder of real inputs, with the path that it had in its project. */
export interface WalkedFile {
  /** From the folder of real inputs. */
  readonly name: string;
  readonly projectPath: string;
  readonly text: string;
}

/** Files of the folder were given names of their own; these rules give back those that the projects use. */
const originalNames: readonly (readonly [RegExp, string])[] = [
  [/^bestpractices\/.+\.json$/u, '.bestpractices.json'],
  [/^publiccode(?:-testsuite)?\/.+\.ya?ml$/u, 'publiccode.yml'],
  [/^security-insights\/.+\.ya?ml$/u, 'security-insights.yml'],
  [/^code-json\/.+\.code\.json$/u, 'code.json'],
  [/\.CITATION\.cff$/u, 'CITATION.cff'],
  [/codemeta[^/]*\.json$/u, 'codemeta.json'],
  [/\.REUSE\.toml$/u, 'REUSE.toml'],
  [/\.reuse-dep5$/u, '.reuse/dep5'],
  [/^openssf-scorecard\/.+\.txt$/u, 'scorecard.txt'],
  [/^openssf-scorecard\/monitor-database\.json$/u, 'scorecard-database.json'],
  [/^openssf-scorecard\/((?!.*schema).+)\.json$/u, 'scorecard.json'],
];

/** Every file under the folder, in the order of their names. */
export const walkRealInputs = (folder: string): readonly WalkedFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      const [, original] = originalNames.find(([pattern]) => pattern.test(name)) ?? [];
      return { name, projectPath: original ?? name, text: readFileSync(path, 'utf8') };
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
