import { describe, expect, it } from 'vitest';
import { tarballFaults } from './tarball-faults.ts';

const manifest = {
  name: '@osee/core',
  version: '1.2.3',
  main: './dist/index.cjs',
  exports: {
    '.': {
      '@osee/source': './src/index.ts',
      import: { types: './dist/index.d.ts', default: './dist/index.js' },
    },
    './data/*': './data/*',
  },
  dependencies: { zod: '^4.4.0' },
};
const files = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'LICENSE-CONTENT',
  'dist/index.cjs',
  'dist/index.js',
  'dist/index.d.ts',
  'data/framework.json',
];
const faultsOf = (changes: object, without: readonly string[] = []) =>
  tarballFaults({
    manifest: { ...manifest, ...changes },
    files: new Set(files.filter((file) => !without.includes(file))),
  });

describe('a tarball', () => {
  it('is sound with all that it names', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['before the first version', { version: '0.0.0' }, [], /got 0\.0\.0: run "changeset version"/],
    ['of a version for a trial', { version: '1.0.0-next.1' }, [], /got 1\.0\.0-next\.1/],
    ['without a version', { version: undefined }, [], /got undefined/],
    [
      'that npm has packed',
      { dependencies: { '@osee/core': 'workspace:^' } },
      [],
      /got workspace:\^: pack with pnpm/,
    ],
    [
      'with a range of the workspace catalogue',
      { peerDependencies: { zod: 'catalog:' } },
      [],
      /got catalog:/,
    ],
    ['without its build', {}, ['dist/index.js'], /file dist\/index\.js.*build first/],
    ['without its data', {}, ['data/framework.json'], /data\/\*/],
    ['without its licence', {}, ['LICENSE'], /file LICENSE, got none/],
    ['without its changes', {}, ['CHANGELOG.md'], /file CHANGELOG\.md, got none/],
  ] as const)('is refused %s', (_, changes, without, expected) => {
    expect(faultsOf(changes, without).join('\n')).toMatch(expected);
  });
});
