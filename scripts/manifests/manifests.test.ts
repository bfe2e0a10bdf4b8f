import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder, packageNames, root } from '../workspace.ts';
import { exportsOf, filesOf } from './exports-of.ts';
import { manifestText } from './manifest-text.ts';

const read = (name: string): string => readFileSync(join(packageFolder(name), 'package.json'), 'utf8');
const everyPackage = packageNames.map((name) => [name, JSON.parse(read(name))] as const);

describe('the manifests of the packages', () => {
  it.each(packageNames)('that of %s follows from its entries: run `pnpm manifests`', (name) => {
    expect(read(name)).toBe(manifestText(read(name), name));
  });

  it('make all of an entry of where its source lies', () => {
    expect(exportsOf({ './a': { '@osee/source': './src/a/index.ts' }, './b.json': './b.json' })).toEqual({
      './a': {
        '@osee/source': './src/a/index.ts',
        import: {
          types: './dist/a/index.d.ts',
          module: './dist/a/index.js',
          node: './dist/node/a/index.mjs',
          default: './dist/a/index.js',
        },
        require: { types: './dist/a/index.d.cts', default: './dist/node/a/index.cjs' },
      },
      './b.json': './b.json',
    });
  });

  it('hold each folder once', () => {
    expect(
      filesOf({ '.': './x', './b/one': './x', './b/two': './x', './a': './x', './package.json': './p' }),
    ).toEqual(['dist', 'a', 'b', 'LICENSE', 'LICENSE-CONTENT', 'CHANGELOG.md']);
  });

  it.each(everyPackage)(
    '%s: what runs beside it is a range, but for what is only used here',
    (_, manifest) => {
      const ranges = Object.values({ ...manifest.dependencies, ...manifest.peerDependencies });
      expect(ranges.length).toBeGreaterThan(0);
      for (const range of ranges) expect(range).toMatch(/^(\^\d|workspace:\^$)/u);
    },
  );

  it.each(everyPackage)(
    '%s: nothing has side effects but the elements, which a page gets to know',
    (_, manifest) => {
      const files = manifest.sideEffects === false ? [] : manifest.sideEffects;
      expect(
        files.filter((file: string) => !/^\.\/(?:src|dist|dist\/node)\/(?:element|page)\//u.test(file)),
      ).toEqual([]);
      expect(files.length > 0).toBe(Object.hasOwn(manifest.exports, './element'));
    },
  );

  it.each(everyPackage)('%s: the oldest Node is the one of the workspace', (_, manifest) => {
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.engines.node).toBe(own.engines.node);
  });
});
