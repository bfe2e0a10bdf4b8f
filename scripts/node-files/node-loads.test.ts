import { beforeAll, describe, expect, it } from 'vitest';
import { entriesOf, packageNames } from '../workspace.ts';
import { budgets, usual } from './budgets.ts';
import { stemOf } from './bundle.ts';
import { bundlePackage } from './bundle-package.ts';
import { type Loads, loadsOf } from './loads.ts';
import { outsideOf } from './outside.ts';

const entries = packageNames.flatMap((name) => entriesOf(name).map((entry) => ({ ...entry, name })));
const loads = new Map<string, Loads>();
const loadOf = (specifier: string): Loads => {
  const found = loads.get(specifier);
  if (found === undefined) throw new Error(`Nothing was bundled for ${specifier}.`);
  return found;
};

beforeAll(async () => {
  const core = await bundlePackage('core');
  for (const name of packageNames) {
    const bundled = name === 'core' ? core : await bundlePackage(name);
    const outside = outsideOf(name, core);
    for (const { specifier, source } of entriesOf(name)) {
      loads.set(specifier, loadsOf(bundled, `${stemOf(source)}.cjs`, outside));
    }
  }
}, 120_000);

describe('what Node loads for an entry', () => {
  it.each(entries)('$specifier keeps to its budget', ({ specifier }) => {
    const { files, bytes } = loadOf(specifier);
    const { files: most, kilobytes } = budgets[specifier] ?? usual;
    expect(files.length).toBeLessThanOrEqual(most);
    expect(bytes / 1_000).toBeLessThanOrEqual(kilobytes);
  });

  it('every budget is of an entry that there is', () => {
    const known = new Set(entries.map(({ specifier }) => specifier));
    expect(Object.keys(budgets).filter((specifier) => !known.has(specifier))).toEqual([]);
  });

  it.each([['zod', /\/schema$/u]])('%s is loaded where it is wanted, and nowhere else', (library, where) => {
    const loading = entries.filter(({ specifier }) => loadOf(specifier).imports.includes(library));
    expect(loading.length).toBeGreaterThan(0);
    expect(loading.filter(({ specifier }) => !where.test(specifier))).toEqual([]);
  });

  it.each(['immer', 'papaparse', 'smol-toml', 'yaml'])(
    '%s is loaded when a function first needs it',
    (library) => {
      expect(entries.filter(({ specifier }) => loadOf(specifier).imports.includes(library))).toEqual([]);
    },
  );

  it('a root loads no tables that only functions look into', () => {
    const tables = /^@osee\/core\/(?:licences|geography|resourcing)$/u;
    for (const name of ['@osee/scoring', '@osee/catalogue']) {
      expect(loadOf(name).imports.filter((specifier) => tables.test(specifier))).toEqual([]);
    }
    expect(loadOf('@osee/core').files.filter((file) => file.includes('country'))).toEqual([]);
  });

  it('no entry asks the machine, compiles a schema or loads the small functions of others one by one', () => {
    for (const { specifier } of entries) {
      const unwanted = loadOf(specifier).imports.filter((name) =>
        /^(node:|ajv|date-fns|@date-fns|@noble)/u.test(name),
      );
      expect(unwanted, specifier).toEqual([]);
    }
  });

  it('the other packages take from the core the smallest entry that has a name, never its root', () => {
    const others = entries.filter(({ name }) => name !== 'core');
    expect(others.filter(({ specifier }) => loadOf(specifier).imports.includes('@osee/core'))).toEqual([]);
    expect(loadOf('@osee/scoring/mcda').imports).toEqual(['@osee/core/input']);
  });
});

describe('the small entries of the core', () => {
  const small = [
    'digest',
    'errors',
    'framework',
    'input',
    'osee/ids',
    'programme',
    'random',
    'table',
    'text',
    'time',
  ];

  it.each(small)('all that %s gives is what the root gives', async (name) => {
    const specifier = `@osee/core/${name}`;
    const root = (await import('@osee/core')) as Readonly<Record<string, unknown>>;
    const entry = (await import(specifier)) as Readonly<Record<string, unknown>>;
    expect(Object.keys(entry).length).toBeGreaterThan(0);
    for (const [word, value] of Object.entries(entry)) expect(root[word], word).toBe(value);
  });
});
