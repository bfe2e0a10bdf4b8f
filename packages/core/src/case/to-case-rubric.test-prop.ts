import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { isCaseUuid } from './identity/uuid-v5.ts';
import { readCasePackage } from './read-case-package.ts';
import type { RubricInput } from './rubric/rubric-input.ts';
import { toCasePackage } from './to-case-package.ts';
import { toCaseRubric } from './to-case-rubric.ts';

const options = { lastChangeDateTime: '2026-01-01T00:00:00Z', frameworkId: 'small' };
const text = fc.string({ unit: 'binary', maxLength: 12 });
const id = fc.oneof(
  text,
  fc.constantFrom('a', 'a/b', 'b', '%2F', '__proto__', '2ed6657d-e927-568b-95e1-2665a8aea6a2'),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((found) => found || 0);
const level = fc.record({ id, label: text, description: text, score: number });
const criterion = fc.record(
  {
    id,
    text,
    itemId: id,
    itemKind: fc.constantFrom('category', 'module', 'topic', 'competency', 'technical-domain'),
    itemName: text,
    category: text,
    weight: number,
    levels: fc.array(level, { maxLength: 4 }),
  },
  { requiredKeys: ['id', 'text', 'levels'] },
);
const inputs = fc.record(
  { id, title: text, description: text, criteria: fc.array(criterion, { maxLength: 4 }) },
  { requiredKeys: ['id', 'title', 'criteria'] },
) as fc.Arbitrary<RubricInput>;

const { package: framework } = toCasePackage(smallFramework, {
  lastChangeDateTime: options.lastChangeDateTime,
});
const told = new Set(['white-space-changed', 'duplicate-identifier']);

describe('a rubric of any texts', () => {
  it('keeps every criterion and level in order, and says all that it changed', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { rubric, report } = toCaseRubric(input, options);
        const criteria = rubric.CFRubricCriteria ?? [];
        expect(criteria.map(({ description, weight }) => [description, weight])).toEqual(
          input.criteria.map((given) => [given.text, given.weight]),
        );
        expect(
          criteria.map(({ CFRubricCriterionLevels: levels = [] }) =>
            levels.map(({ description, score }) => [description, score]),
          ),
        ).toEqual(
          input.criteria.map(({ levels }) => levels.map(({ description, score }) => [description, score])),
        );
        expect(report.filter(({ code }) => !told.has(code))).toEqual([]);
        if (report.length === 0) {
          expect(criteria.map(({ category }) => category)).toEqual(
            input.criteria.map(({ category }) => category),
          );
        }
      }),
    );
  });

  it('has identifiers that CASE takes, each once in its list', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { rubric } = toCaseRubric(input, options);
        const criteria = rubric.CFRubricCriteria ?? [];
        const lists = [
          [rubric],
          criteria,
          ...criteria.map(({ CFRubricCriterionLevels: levels = [] }) => levels),
        ].map((list) => list.map(({ identifier }) => identifier));
        expect(lists.flat().every(isCaseUuid)).toBe(true);
        for (const list of lists) expect(new Set(list).size).toBe(list.length);
      }),
    );
  });

  it('comes back from a package as it is, and is the same when it is written again', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { rubric } = toCaseRubric(input, options);
        expect(toCaseRubric(structuredClone(input), options).rubric).toEqual(rubric);
        const written: unknown = JSON.parse(JSON.stringify({ ...framework, CFRubrics: [rubric] }));
        expect(readCasePackage(written).tree.rubrics).toEqual([rubric]);
      }),
    );
  });
});
