import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../packages/core/src/framework/find-cycles.ts';
import { packageFolder, packageNames } from './workspace.ts';

const companion = /\.(test|test-d|test-prop|bench|fixture)\.ts$/;

/** Which folder at the top of a package imports from which other. */
const importsBetweenFolders = (source: string): { from: string; to: string }[] =>
  globSync('*/**/*.ts', { cwd: source })
    // An entry lists what others import, from wherever it comes; no file of ours imports an entry.
    .filter((file) => !companion.test(file) && !file.endsWith('index.ts'))
    .flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => ({
        from: file.split(sep)[0] ?? '',
        to: relative(source, resolve(source, dirname(file), path)).split(sep)[0] ?? '',
      })),
    )
    .filter(({ from, to }) => from !== to);

describe('data flows one way', () => {
  it.each(packageNames)('no folder of %s imports back from one that imports it', (name) => {
    const edges = importsBetweenFolders(join(packageFolder(name), 'src'));
    expect(edges.length).toBeGreaterThan(0);
    expect(findCycles(edges)).toEqual([]);
  });

  it('only the core is imported across packages', () => {
    for (const name of packageNames) {
      const source = join(packageFolder(name), 'src');
      const foreign = globSync('**/*.ts', { cwd: source })
        .filter((file) => !companion.test(file))
        .filter((file) => {
          // Examples in comments may use any package.
          const code = readFileSync(join(source, file), 'utf8').replaceAll(/^\s*\*.*$/gm, '');
          const imported = [...code.matchAll(/from '@osee\/(\w+)/g)].map(([, found]) => found);
          return imported.some((found) => found !== name && found !== 'core');
        });
      expect(foreign, name).toEqual([]);
    }
  });
});
