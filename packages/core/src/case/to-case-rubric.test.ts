import { describe, expect, it } from 'vitest';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { readCasePackage } from './read-case-package.ts';
import type { RubricInput } from './rubric/rubric-input.ts';
import { toCasePackage } from './to-case-package.ts';
import { toCaseRubric } from './to-case-rubric.ts';

const time = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
const options = { ...time, frameworkId: 'small' };
const levels = [
  { id: 'none', label: 'None', description: 'No move was prepared.', score: 0 },
  { id: 'all', label: 'All', description: 'Each move was prepared.', score: 1 },
];
const input: RubricInput = {
  id: 'moves',
  title: 'Moves',
  description: 'How moves are made.',
  criteria: [
    { id: 'prepared', text: 'How many?', itemId: 'costing', itemName: 'Costing', weight: 2, levels },
    {
      id: 'hosted',
      text: 'Where?',
      itemId: 'cloud',
      itemKind: 'technical-domain',
      category: 'T',
      levels: [],
    },
    { id: 'free', text: 'Anything?', levels },
  ],
};

describe('toCaseRubric', () => {
  it('writes criteria and levels in their order, with parents and places', () => {
    const { rubric, report } = toCaseRubric(input, options);
    expect(report).toEqual([]);
    expect([rubric.title, rubric.description]).toEqual(['Moves', 'How moves are made.']);
    const criteria = rubric.CFRubricCriteria ?? [];
    expect(
      criteria.map(({ description, weight, category, position, rubricId }) => ({
        description,
        weight,
        category,
        position,
        isOwn: rubricId === rubric.identifier,
      })),
    ).toEqual([
      { description: 'How many?', weight: 2, category: undefined, position: 1, isOwn: true },
      { description: 'Where?', weight: undefined, category: 'T', position: 2, isOwn: true },
      { description: 'Anything?', weight: undefined, category: undefined, position: 3, isOwn: true },
    ]);
    const first = criteria[0]?.CFRubricCriterionLevels ?? [];
    expect(
      first.map(({ quality, score, description, position }) => [quality, score, description, position]),
    ).toEqual([
      ['None', 0, 'No move was prepared.', 1],
      ['All', 1, 'Each move was prepared.', 2],
    ]);
    expect(first.every(({ rubricCriterionId }) => rubricCriterionId === criteria[0]?.identifier)).toBe(true);
  });

  it('links items as the package of the framework names them', () => {
    const { CFItems } = toCasePackage(smallFramework, time).package;
    const byCode = new Map(CFItems.map((item) => [item.humanCodingScheme, item.identifier]));
    const links = (toCaseRubric(input, options).rubric.CFRubricCriteria ?? []).map(
      ({ CFItemURI }) => CFItemURI,
    );
    expect(links.map((link) => link?.identifier)).toEqual([
      byCode.get('costing'),
      byCode.get('cloud'),
      undefined,
    ]);
    expect(links.map((link) => link?.title)).toEqual(['Costing', 'cloud', undefined]);
  });

  it('gives every object an identifier of its own, the same every time', () => {
    const identifiers = (given: RubricInput) => {
      const { rubric } = toCaseRubric(given, options);
      const criteria = rubric.CFRubricCriteria ?? [];
      const all = [rubric, ...criteria, ...criteria.flatMap(({ CFRubricCriterionLevels: own = [] }) => own)];
      return all.map(({ identifier }) => identifier);
    };
    const first = identifiers(input);
    expect(new Set(first).size).toBe(first.length);
    expect(identifiers(structuredClone(input))).toEqual(first);
    const uuid = '2ed6657d-e927-568b-95e1-2665a8aea6a2';
    const alike = identifiers({
      id: uuid,
      title: 'T',
      criteria: [{ id: uuid, text: '', itemId: uuid, levels: [] }],
    });
    expect(new Set(alike).size).toBe(2);
    const slashes = identifiers({
      id: 'a',
      title: '',
      criteria: [
        { id: 'b', text: '', levels: [{ ...levels[0], id: 'c/d' } as never] },
        { id: 'b/c', text: '', levels: [{ ...levels[0], id: 'd' } as never] },
      ],
    });
    expect(new Set(slashes).size).toBe(5);
  });

  it('comes back from a package', () => {
    const { rubric } = toCaseRubric(input, options);
    const { package: written } = toCasePackage(smallFramework, time);
    const read = readCasePackage(JSON.parse(JSON.stringify({ ...written, CFRubrics: [rubric] })));
    expect(read.tree.rubrics).toEqual([rubric]);
    expect(read.report.map(({ code, details }) => [code, details['field']])).toEqual([
      ['item-left-out', 'CFRubrics'],
    ]);
  });

  it('tells links without a framework, line breaks and ids that stand twice', () => {
    const twice = [...levels, { ...levels[0], id: 'all', label: 'A\nB' } as never];
    const { rubric, report } = toCaseRubric(
      { id: 'x', title: 'Two\nlines', criteria: [{ id: 'q', text: '', itemId: 'costing', levels: twice }] },
      time,
    );
    expect(report.map(({ code }) => code)).toEqual([
      'association-left-out',
      'white-space-changed',
      'white-space-changed',
      'duplicate-identifier',
    ]);
    expect(rubric.CFRubricCriteria?.[0]?.CFItemURI).toBeUndefined();
    expect(rubric.CFRubricCriteria?.[0]?.CFRubricCriterionLevels).toHaveLength(3);
  });

  it.each([
    [null, 'wrong-type'],
    [{ id: 'x', title: 'X' }, 'wrong-type'],
    [
      { ...input, criteria: [{ id: 'q', text: 'T', levels: [{ id: 'a', label: 'A', description: '' }] }] },
      'wrong-type',
    ],
    [{ ...input, criteria: [{ id: 'q', text: 'T', levels: [], itemKind: 'competence' }] }, 'wrong-value'],
    [{ ...input, criteria: [{ id: 'q', text: 'T', levels: [], itemid: 'costing' }] }, 'unknown-option'],
    [{ ...input, criteria: [{ id: 'q', text: 'T', levels: [], weight: Number.NaN }] }, 'wrong-type'],
  ])('refuses %j', (wrong, code) => {
    expect(() => toCaseRubric(wrong as never, options)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a wrong time and a wrong base', () => {
    expect(() => toCaseRubric(input, { lastChangeDateTime: 'today' })).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
    expect(() => toCaseRubric(input, { ...options, baseUri: 'here' })).toThrow(
      expect.objectContaining({ code: 'invalid-uri' }),
    );
  });
});
