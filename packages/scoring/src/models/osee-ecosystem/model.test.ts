import { oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { analyseGaps, compileModel, nodesOf, scoreMaturity } from '../../maturity/index.ts';
import { oseeEcosystemModel as model } from './model.ts';

const score = (optionId: string) =>
  scoreMaturity(model, {
    subject: 'Example',
    model: { id: model.id, version: model.version },
    asOf: '2024-06-30',
    answers: model.criteria.map(({ id }) => ({ criterionId: id, status: 'answered', optionId })),
  });

describe('oseeEcosystemModel', () => {
  it('compiles without a warning', () => {
    expect(compileModel(model).issues).toEqual([]);
  });

  it('is marked as a draft of the project', () => {
    expect(model).toMatchObject({ status: 'draft', source: 'project', language: 'en' });
    expect(score('embedded').caveats).toContainEqual(
      expect.objectContaining({ code: 'model-not-published' }),
    );
  });

  it('binds every question to a real competency or technical domain, under its own module and category', () => {
    const homes = new Map([
      ...oseeFramework.competencies.map(
        ({ id, name, moduleId }) => [id, { name, parentId: moduleId }] as const,
      ),
      ...oseeFramework.technicalDomains.map(
        ({ id, name, categoryId }) => [id, { name, parentId: categoryId }] as const,
      ),
    ]);
    const measured = model.nodes.filter(({ competencyId }) => competencyId !== undefined);
    expect(measured).toHaveLength(model.criteria.length);
    for (const { competencyId = '', title, parentId } of measured) {
      expect(homes.get(competencyId)).toEqual({ name: title, parentId });
    }
    for (const { id, title, parentId, kind } of model.nodes) {
      if (kind === 'category')
        expect(oseeFramework.categories.find((each) => each.id === id)?.name).toBe(title);
      if (kind === 'module') {
        expect(oseeFramework.modules.find((each) => each.id === id)).toMatchObject({
          name: title,
          categoryId: parentId,
        });
      }
    }
  });

  it('asks about all three categories and every module that prints competencies', () => {
    const asked = new Set(model.nodes.map(({ parentId }) => parentId));
    for (const { moduleId } of oseeFramework.competencies) expect(asked).toContain(moduleId);
    expect(nodesOf(score('embedded').root).filter(({ kind }) => kind === 'category')).toHaveLength(3);
  });

  it('describes five different steps for each question', () => {
    for (const { options } of model.scales) {
      expect(options.map(({ value }) => value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
      expect(new Set(options.map(({ description }) => description)).size).toBe(5);
    }
  });

  it('rises through its levels', () => {
    const steps = ['not-yet', 'first-steps', 'established', 'managed', 'embedded'];
    expect(steps.map((step) => score(step).root.level.reached)).toEqual([
      'initial',
      'exploring',
      'repeatable',
      'managed',
      'leading',
    ]);
  });

  it('gives a gap for every competency that it measures', () => {
    const gaps = analyseGaps(score('first-steps'), { value: 0.5 });
    expect(gaps).toHaveLength(16);
    expect(gaps.every(({ gap }) => gap === 0.25)).toBe(true);
    expect(gaps.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});
