import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageFolder, packageNames } from './workspace.ts';

const companion = /\.(test|test-d|test-prop|bench|fixture)\.ts$/;

/** Members whose answers hang on the data of the machine. Time zones have no other source: those two files ask. */
const ofTheMachine = /\bIntl\b|\.toLocale\w*\(|\.localeCompare\(/u;
const allowed = ['core/src/time/time-zone.ts', 'scoring/src/selection/evaluate/instant-in-zone.ts'];

const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$/gmu, '');

it('no source asks the machine for texts, numbers, names, plural forms or directions', () => {
  const found = packageNames.flatMap((name) => {
    const source = join(packageFolder(name), 'src');
    return globSync('**/*.ts', { cwd: source })
      .filter((file) => !companion.test(file))
      .filter((file) => ofTheMachine.test(withoutComments(readFileSync(join(source, file), 'utf8'))))
      .map((file) => `${name}/src/${file}`);
  });
  expect(found.filter((file) => !allowed.includes(file))).toEqual([]);
});
