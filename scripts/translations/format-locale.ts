import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageNames, root } from '../workspace.ts';

/** Puts the files of a language into the form that the linter expects. */
export const formatLocale = (tag: string): void => {
  const folders = packageNames.map((name) => join(root, 'packages', name, 'src/locales', tag));
  execFileSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', ...folders], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};
