import { describe, expect, it } from 'vitest';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { instrumentItems } from '../instrument/instrument-items.ts';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import type { CaseRubric } from './package/case-rubric.ts';
import { readCasePackage } from './read-case-package.ts';
import { toCasePackage } from './to-case-package.ts';

const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
const { package: written } = toCasePackage(oseeFramework, options);
const [rubric, ...more] = written.CFRubrics ?? [];
const criteria = rubric?.CFRubricCriteria ?? [];

describe('the questions of the framework as a rubric', () => {
  it('are one rubric with a criterion for each competency and technical domain that is asked about', () => {
    expect(more).toEqual([]);
    const asked = [
      ...oseeFramework.competencies.map(({ id, page }) => [id, page?.question]),
      ...oseeFramework.technicalDomains.map(({ id, question }) => [id, question]),
    ].filter(([, question]) => question !== undefined);
    const codes = new Map(written.CFItems.map((item) => [item.identifier, item.humanCodingScheme]));
    expect(
      criteria.map(({ CFItemURI, description }) => [codes.get(CFItemURI?.identifier ?? ''), description]),
    ).toEqual(asked);
  });

  it('hold the steps of the instrument word by word, with their values', () => {
    for (const { CFItemURI, CFRubricCriterionLevels: levels = [] } of criteria) {
      const code = written.CFItems.find(
        ({ identifier }) => identifier === CFItemURI?.identifier,
      )?.humanCodingScheme;
      const item = instrumentItems.find(({ id }) => id === code);
      expect(levels.map(({ description }) => description)).toEqual(item?.steps);
      expect(levels.map(({ score }) => score)).toEqual([0, 0.25, 0.5, 0.75, 1]);
      expect(levels.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
    }
  });

  it('have an identifier each, which stays when another framework is written', () => {
    const all = [rubric, ...criteria, ...criteria.flatMap(({ CFRubricCriterionLevels: own = [] }) => own)];
    const identifiers = all.map((part) => part?.identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    const shorter = { ...oseeFramework, competencies: oseeFramework.competencies.slice(1, 2) };
    const [other] = toCasePackage(shorter, options).package.CFRubrics ?? [];
    expect(identifiers).toContain(other?.CFRubricCriteria?.[0]?.identifier);
  });

  it('are absent where nothing is asked', () => {
    const silent = { ...smallFramework, competencies: [], technicalDomains: [] };
    expect(toCasePackage(silent, options).package).not.toHaveProperty('CFRubrics');
  });

  it('come back with the ids of their levels when all addresses were changed', () => {
    const moved = JSON.parse(JSON.stringify(written), (key, value: unknown) =>
      key === 'uri' ? 'https://elsewhere.example/' : value,
    );
    const { framework } = readCasePackage(moved, { frameworkId: 'osee' });
    const levelsOf = ({ competencies, technicalDomains }: typeof framework) => [
      ...competencies.map(({ page }) => page?.levels),
      ...technicalDomains.map(({ levels }) => levels),
    ];
    expect(levelsOf(framework)).toEqual(levelsOf(oseeFramework));
  });
});

describe('a rubric of questions that somebody changed', () => {
  const { package: small } = toCasePackage(smallFramework, options);
  const [own] = small.CFRubrics ?? [];
  const read = (change: (rubric: CaseRubric) => object) =>
    readCasePackage({ ...small, CFRubrics: own ? [change(own)] : [] });
  const told = ({ report }: ReturnType<typeof readCasePackage>) =>
    report.map(({ code, details }) => `${code} ${details['field']}`);

  it('gives back what can be understood and tells the rest', () => {
    const changed = read((rubric) => ({
      ...rubric,
      title: 'Mine',
      CFRubricCriteria: [
        ...(rubric.CFRubricCriteria ?? []).map((criterion) => ({
          ...criterion,
          weight: 3,
          CFRubricCriterionLevels: (criterion.CFRubricCriterionLevels ?? []).map(
            ({ score: _, ...level }) => ({
              ...level,
              feedback: 'Well done.',
            }),
          ),
        })),
        { identifier: '00000000-0000-4000-8000-000000000001', uri: 'x:1', ...options },
      ],
    }));
    expect(told(changed)).toEqual([
      'field-left-out CFRubric.title',
      'field-left-out CFRubricCriterion.weight',
      'field-left-out CFRubricCriterionLevel.feedback',
      'missing-field CFRubricCriterionLevel.score',
      'item-left-out CFRubricCriteria',
    ]);
    expect(changed.framework.competencies[0]?.page?.levels?.map(({ score }) => score)).toEqual([0, 1]);
  });

  it('of another system is left in the tree and told', () => {
    const foreign = read((rubric) => ({ ...rubric, identifier: '00000000-0000-4000-8000-000000000002' }));
    expect(told(foreign)).toEqual(['item-left-out CFRubrics']);
    expect(foreign.framework.competencies[0]?.page).not.toHaveProperty('levels');
    expect(foreign.tree.rubrics).toHaveLength(1);
  });

  it('tells notes of practice that can no longer be read, and keeps the others', () => {
    const items = small.CFItems.map((item) => ({
      ...item,
      ...(item.notes !== undefined && { notes: item.notes.replace('At least: 1', 'At least: some') }),
    }));
    const changed = readCasePackage({ ...small, CFItems: items });
    expect(told(changed)).toEqual(['notes-unreadable Effort in person-days']);
    expect(changed.framework.competencies[0]?.page?.effort).toEqual({
      isEstimate: true,
      basis: 'One system.',
      ranges: [],
    });
  });

  it('is told where a level has members of its own', () => {
    const [costing, ...others] = smallFramework.competencies;
    const levels = [{ id: 'a', title: 'A', score: 0, description: 'D', colour: 'red' }];
    const coloured = costing?.page && { ...costing, page: { ...costing.page, levels } };
    const { report } = toCasePackage(
      { ...smallFramework, competencies: [...(coloured ? [coloured] : []), ...others] },
      { ...options, extensions: true, creator: 'C' },
    );
    expect(report.map(({ code, details }) => `${code} ${details['field']}`)).toEqual([
      'field-left-out level.colour',
    ]);
  });
});
