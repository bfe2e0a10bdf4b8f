import '../property-settings.ts';
import { spawnSync } from 'node:child_process';
import { parseCatalogueDocument } from '@osee/catalogue/schema';
import { validateCatalogueDocument } from '@osee/catalogue/validate';
import { parseScoringDocument } from '@osee/scoring/schema';
import { validateScoringDocument } from '@osee/scoring/validate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCatalogueDocuments } from '../../packages/catalogue/src/schema/testing/samples.fixture.ts';
import { sampleScoringDocuments } from '../../packages/scoring/src/schema/testing/samples.fixture.ts';
import { nearly } from './nearly.ts';

type Found = readonly { readonly code: string; readonly path: readonly (string | number)[] }[];

const placed = (issues: Found): string[] => issues.map(({ code, path }) => JSON.stringify([code, ...path]));

type Path = readonly (string | number)[];

/** Whether one place is the other, or lies around it. */
const isAround = (one: Path, other: Path): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((key, index) => key === long[index]);
};

const packages = [
  {
    name: '@osee/scoring',
    samples: sampleScoringDocuments,
    parse: parseScoringDocument as unknown as (kind: string, value: unknown) => { issues?: Found },
    validate: validateScoringDocument as (kind: string, value: unknown) => Found,
  },
  {
    name: '@osee/catalogue',
    samples: sampleCatalogueDocuments,
    parse: parseCatalogueDocument as unknown as (kind: string, value: unknown) => { issues?: Found },
    validate: validateCatalogueDocument as (kind: string, value: unknown) => Found,
  },
];

describe.each(packages)('the compiled validators of $name', ({ samples, parse, validate }) => {
  it('find nothing in good documents', () => {
    expect(samples.length).toBeGreaterThan(3);
    for (const document of samples) expect(placed(validate(document.kind, document))).toEqual([]);
  });

  it('give the verdict of zod at the place of zod, or around it, one change away from good documents', () => {
    let bad = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...samples).chain((each) => fc.tuple(fc.constant(each.kind), nearly([each]))),
        ([kind, document]) => {
          const issues = validate(kind, document);
          const found = placed(issues);
          if (found.length > 0) bad += 1;
          const expected = parse(kind, document).issues ?? [];
          expect(found.length > 0).toBe(expected.length > 0);
          // Of a union of objects the two may name the union or what is amiss in its likely member.
          for (const { path } of expected)
            expect(issues.some((issue) => isAround(issue.path, path))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
    expect(bad).toBeGreaterThan(100);
  }, 120_000);

  it('refuse what is no document, another kind, and a kind that the package lacks', () => {
    const [first] = samples;
    const other = samples.find(({ kind }) => kind !== first?.kind);
    expect(validate(first?.kind ?? '', null).map(({ code }) => code)).toEqual(['not-a-document']);
    expect(validate(first?.kind ?? '', other).map(({ code }) => code)).toEqual(['wrong-kind']);
    expect(() => validate('toString', {})).toThrow(expect.objectContaining({ code: 'unknown-kind' }));
  });
});

describe('the compiled validators', () => {
  it('work where code generation from strings is forbidden', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--disallow-code-generation-from-strings',
        '--conditions=@osee/source',
        '--input-type=module',
        '--eval',
        `import { validateScoringDocument } from '@osee/scoring/validate';
         import { validateCatalogueDocument } from '@osee/catalogue/validate';
         try { new Function(''); console.log('allowed'); } catch (error) { console.log(error.name); }
         const head = { schemaVersion: '1.0.0', id: '' };
         console.log(validateScoringDocument('osee-assessment', { kind: 'osee-assessment', ...head }).map(({ code }) => code).join());
         console.log(validateCatalogueDocument('osee-catalogue', { kind: 'osee-catalogue', ...head }).map(({ code }) => code).join());`,
      ],
      { cwd: import.meta.dirname, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('EvalError\nmissing-property,wrong-form\nmissing-property,wrong-form\n');
    expect(status).toBe(0);
  });
});
