import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const selection = join(import.meta.dirname, '..');

it('only the rules of countries import geography', () => {
  const importing = globSync('**/*.ts', { cwd: selection })
    .filter((file) => !/\.(test|test-d|test-prop|bench|fixture)\.ts$/u.test(file))
    .filter((file) =>
      /^(?! \*).*from '@osee\/core\/geography'/mu.test(readFileSync(join(selection, file), 'utf8')),
    );
  expect(importing.length).toBeGreaterThan(0);
  expect(importing.filter((file) => !file.startsWith('country'))).toEqual([]);
});
