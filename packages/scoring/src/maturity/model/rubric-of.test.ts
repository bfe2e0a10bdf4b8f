import { oseeFramework } from '@osee/core';
import { readCasePackage, toCasePackage, toCaseRubric } from '@osee/core/case';
import { describe, expect, it } from 'vitest';
import { oseeEcosystemModel } from '../../models/osee-ecosystem/model.ts';
import { buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { atDepth } from './at-depth.ts';
import { isInForce } from './restrict-model.ts';
import { rubricOf } from './rubric-of.ts';

const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
const ecosystem = rubricOf(oseeEcosystemModel);

describe('rubricOf the ecosystem model', () => {
  it('has each question in force, and its steps with their values', () => {
    const asked = oseeEcosystemModel.criteria.filter(isInForce);
    expect(ecosystem.criteria.map(({ id, text }) => [id, text])).toEqual(
      asked.map(({ id, text }) => [id, text]),
    );
    for (const { scaleId, id } of asked) {
      const scale = oseeEcosystemModel.scales.find((candidate) => candidate.id === scaleId);
      const levels = ecosystem.criteria.find((candidate) => candidate.id === id)?.levels;
      expect(levels?.map(({ score }) => score)).toEqual(scale?.options.map(({ value }) => value));
    }
  });

  it('links competencies and technical domains that the framework has', () => {
    const competencies = new Set(oseeFramework.competencies.map(({ id }) => id));
    const domains = new Set(oseeFramework.technicalDomains.map(({ id }) => id));
    const linked = ecosystem.criteria.filter(({ itemId }) => itemId !== undefined);
    expect(linked.length).toBeGreaterThan(0);
    for (const { itemId = '', itemKind } of linked) {
      expect((itemKind === 'technical-domain' ? domains : competencies).has(itemId)).toBe(true);
    }
  });

  it('asks what the pages and the domains of the framework say, with the same steps', () => {
    const asked = [
      ...oseeFramework.competencies.map(({ id, page }) => ({ id, item: page })),
      ...oseeFramework.technicalDomains.map((domain) => ({ id: domain.id, item: domain })),
    ];
    for (const { id, item } of asked) {
      const criterion = ecosystem.criteria.find((candidate) => candidate.id === id);
      expect(criterion?.text, id).toBe(item?.question);
      expect(criterion?.itemId, id).toBe(id);
      expect(
        criterion?.levels.map(({ label: title, ...level }) => ({ ...level, title })),
        id,
      ).toEqual(item?.levels);
    }
  });

  it('comes back from a package of the framework as it was written, linked to its items', () => {
    const written = toCasePackage(oseeFramework, options).package;
    const { rubric, report } = toCaseRubric(ecosystem, { ...options, frameworkId: oseeFramework.id });
    expect(report).toEqual([]);
    const { tree } = readCasePackage({ ...written, CFRubrics: [...(written.CFRubrics ?? []), rubric] });
    expect(tree.rubrics.at(-1)).toEqual(rubric);
    const items = new Set(written.CFItems.map(({ identifier }) => identifier));
    const links = (rubric.CFRubricCriteria ?? []).flatMap(({ CFItemURI }) => CFItemURI?.identifier ?? []);
    expect(links.filter((identifier) => !items.has(identifier))).toEqual([]);
  });

  it('is smaller at a depth', () => {
    const [depth] = oseeEcosystemModel.depths ?? [];
    if (!depth) return;
    const quick = rubricOf(atDepth(oseeEcosystemModel, depth.id));
    expect(quick.criteria).toHaveLength(depth.criterionIds.length);
  });
});

describe('rubricOf a small model', () => {
  it('leaves out what is retired or only announced, and names part and weight', () => {
    const model = buildModel({
      nodes: [node('all'), node('a', 'all')],
      criteria: [
        criterion('kept', 'a'),
        criterion('gone', 'a', { retired: { in: '1.0.0', kind: 'removed' } }),
        criterion('later', 'a', { future: true }),
        criterion('twice', 'a', { impacts: [{ nodeId: 'a', weight: 2 }, { nodeId: 'all' }] }),
      ],
    });
    const { criteria } = rubricOf(model);
    expect(criteria.map(({ id, weight }) => [id, weight])).toEqual([
      ['kept', 1],
      ['twice', undefined],
    ]);
    expect(criteria[0]?.category).toBe(model.nodes.find(({ id }) => id === 'a')?.title);
  });

  it('ends at a circle of parts', () => {
    const model = buildModel({ nodes: [node('a', 'b'), node('b', 'a')], criteria: [criterion('q', 'a')] });
    expect(rubricOf(model).criteria).toHaveLength(1);
  });

  it('refuses what is no model', () => {
    expect(() => rubricOf({ id: 'x' } as never)).toThrow(expect.objectContaining({ code: 'wrong-type' }));
  });
});
