import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { smallFramework } from '../../framework/small-framework.fixture.ts';
import { oseeFramework } from '../../osee/framework/osee-framework.ts';
import { readCasePackage } from '../read-case-package.ts';
import { toCasePackage } from '../to-case-package.ts';
import { toCaseRubric } from '../to-case-rubric.ts';
import { writeCaseTree } from '../write/write-case-tree.ts';
import { bakery } from './dialect-1.0.fixture.ts';
import { garden } from './dialect-1.1.fixture.ts';
import { validatorOf } from './validate.fixture.ts';

const root = process.env['OSEE_REFERENCE_CASES'];
const folder = join(root ?? '', 'standards', 'case');
const isThere = root !== undefined && existsSync(folder);
const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };

const jsonOf = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe.skipIf(!isThere)('the published CASE files (set OSEE_REFERENCE_CASES to run them)', () => {
  const ajv = new Ajv2019({ strict: false });
  addFormats.default(ajv);
  const schema = isThere ? (jsonOf('OFFICIAL-case-v1p1-cfpackage.json') as object) : {};
  const errorsOf = validatorOf(ajv.compile(schema));

  it.each([
    ['osee', oseeFramework],
    ['small', smallFramework],
  ])('the framework "%s" keeps the official schema', (_, framework) => {
    expect(errorsOf(toCasePackage(framework, options).package)).toEqual([]);
    expect(errorsOf(toCasePackage(framework, { ...options, extensions: true }).package)).toEqual([]);
  });

  it('a package with a rubric of any criteria keeps the official schema', () => {
    const { rubric } = toCaseRubric(
      {
        id: 'x',
        title: 'Two\nlines',
        criteria: [
          { id: 'q', text: '', itemId: 'costing', weight: 0.5, category: 'C', levels: [] },
          { id: 'r', text: 'T', levels: [{ id: 'l', label: '', description: '', score: -1.5 }] },
        ],
      },
      { ...options, frameworkId: 'small' },
    );
    const { package: written } = toCasePackage(smallFramework, options);
    expect(errorsOf({ ...written, CFRubrics: [...(written.CFRubrics ?? []), rubric] })).toEqual([]);
  });

  it.each([
    ['1.0', bakery],
    ['1.1', garden],
  ])('the repaired dialect of %s keeps the official schema', (_, dialect) => {
    expect(errorsOf(dialect)).not.toEqual([]);
    expect(errorsOf(writeCaseTree(readCasePackage(dialect).tree, options).package)).toEqual([]);
  });

  const samples = isThere
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    : [];

  it.each(samples)('%s is read, written and read again', (name) => {
    const raw = jsonOf(name);
    const { tree } = readCasePackage(raw);
    const written = writeCaseTree(tree, { ...options, extensions: true });
    expect(errorsOf(written.package)).toEqual([]);
    expect(readCasePackage(written.package).tree.items).toEqual(tree.items);
    const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
    const given = raw as { CFItems?: unknown; CFDocument?: { CFItems?: unknown } };
    expect(tree.items.length).toBe(count(given.CFItems ?? given.CFDocument?.CFItems));
  });

  it('the sample of OpenSALT keeps its 16 items, its order and its 39 associations', () => {
    const { tree } = readCasePackage(jsonOf('opensalt-framework-sample.json'));
    expect(tree.items.length).toBe(16);
    expect(tree.items.length + tree.associations.length).toBe(39);
    expect(Math.max(...tree.items.map(({ depth }) => depth))).toBe(3);
  });
});
