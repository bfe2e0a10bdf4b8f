import { describe, expect, it } from 'vitest';
import { entriesOf, packageNames } from '../workspace.ts';
import { stemOf } from './bundle.ts';
import { bundlePackage } from './bundle-package.ts';
import { loadsOf } from './loads.ts';
import { outsideOf } from './outside.ts';

/** A value without functions as it is; of any other one its kind. */
const comparable = (value: unknown): unknown => {
  try {
    return structuredClone(value);
  } catch {
    return typeof value;
  }
};

const seen = (exports: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(exports)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, value]) => [name, comparable(value)]),
  );

describe('the files for Node', () => {
  it.each(packageNames)('export what the sources of %s export', { timeout: 240_000 }, async (name) => {
    const core = await bundlePackage('core');
    const bundled = name === 'core' ? core : await bundlePackage(name);
    const outside = outsideOf(name, core);
    for (const { specifier, source } of entriesOf(name)) {
      const { exports } = loadsOf(bundled, `${stemOf(source)}.cjs`, outside);
      const wanted = seen((await import(specifier)) as object);
      expect(Object.keys(wanted).length).toBeGreaterThan(0);
      expect(seen(exports as object), specifier).toStrictEqual(wanted);
    }
  });
});
