import { type CompetencyGap, formatMessage, messagesOf, oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar/index.ts';
import { en } from '../locales/en/index.ts';
import { es } from '../locales/es/index.ts';
import { fr } from '../locales/fr/index.ts';
import { pt } from '../locales/pt/index.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { planTraining } from './plan-training.ts';

const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');

const gap = (competencyId: string, change: Partial<CompetencyGap> = {}): CompetencyGap => ({
  competencyId,
  current: 0.5,
  target: 1,
  gap: 0.5,
  weight: 1,
  coverage: 1,
  ...change,
});
const catalogueOf = (...resources: readonly Partial<Resource>[]): Catalogue => ({
  ...oseeCatalogue,
  resources: resources.map((change, position) => ({
    ...sound,
    id: `r${position}`,
    competencyIds: [],
    technicalDomainIds: [],
    ...change,
  })),
});
const ids = (plan: ReturnType<typeof planTraining>) => plan.steps.map(({ resource }) => resource.id);

describe('planTraining', () => {
  it('plans nothing for no gaps, and for gaps of 0', () => {
    for (const gaps of [[], [gap('a', { gap: 0, current: 1 })]]) {
      const plan = planTraining(gaps, oseeCatalogue);
      expect(plan.steps).toEqual([]);
      expect(plan.unmet).toEqual([]);
      expect(plan.hours).toEqual({ minimum: 0, maximum: 0, unknown: 0 });
    }
  });

  it('takes the resource that serves most of what presses first', () => {
    const catalogue = catalogueOf(
      { competencyIds: ['a'] },
      { competencyIds: ['b', 'c'] },
      { competencyIds: ['a', 'b'] },
    );
    const plan = planTraining([gap('a', { weight: 3 }), gap('b'), gap('c')], catalogue);
    expect(plan.steps.map(({ resource, competencyIds }) => [resource.id, competencyIds])).toEqual([
      ['r2', ['a', 'b']],
      ['r1', ['c']],
    ]);
    expect(plan.steps.map(({ reason }) => reason)).toEqual(['serves-several-gaps', 'serves-one-gap']);
    expect(plan.steps[0]?.priority).toBe(2);
    expect(plan.unmet).toEqual([]);
  });

  it('prefers a resource on the subject to one about everything', () => {
    const catalogue = catalogueOf({ competencyIds: ['x', 'y', 'a'] }, { competencyIds: ['a'] });
    expect(ids(planTraining([gap('a')], catalogue))).toEqual(['r1']);
  });

  it('prefers the first language, then the lower cost', () => {
    const one = { competencyIds: ['a'] };
    const catalogue = catalogueOf(
      { ...one, languages: ['en'], cost: 'free' },
      { ...one, languages: ['pt-BR', 'en'], cost: 'paid' },
      { ...one, languages: ['pt'], cost: 'mixed' },
    );
    const plan = planTraining([gap('a')], catalogue, { languages: ['pt', 'en'] });
    expect(plan.steps[0]?.resource.id).toBe('r2');
    expect(plan.steps[0]?.alternatives).toEqual(['r1', 'r0']);
    const paid = planTraining([gap('a')], catalogue, { languages: ['pt', 'en'], without: ['r2'] });
    expect(paid.steps[0]).toMatchObject({ resource: { id: 'r1' }, language: 'pt-BR' });
  });

  it('keeps equal resources equal and says so', () => {
    const one = { competencyIds: ['a'] };
    const plan = planTraining([gap('a')], catalogueOf(one, one, { ...one, cost: 'paid' }));
    expect(plan.steps[0]).toMatchObject({
      resource: { id: 'r0' },
      alternatives: ['r1', 'r2'],
      equals: ['r1'],
    });
    expect(plan.rules.at(-1)).toBe('id');
  });

  it('names each gap that it cannot serve, with the reason', () => {
    const catalogue = catalogueOf(
      { competencyIds: ['a'], cost: 'paid', languages: ['en'] },
      { competencyIds: ['b'], cost: 'free', languages: ['fr'] },
      { competencyIds: ['c'], cost: 'free', languages: ['fr'] },
    );
    const gaps = [gap('a'), gap('b', { weight: 2 }), gap('c'), gap('d')];
    const plan = planTraining(gaps, catalogue, { costs: ['free'], languages: ['fr'], maximumResources: 1 });
    expect(ids(plan)).toEqual(['r1']);
    expect(plan.unmet.map(({ competencyId, reason }) => [competencyId, reason])).toEqual([
      ['a', 'left-out'],
      ['c', 'limits'],
      ['d', 'no-resource'],
    ]);
    expect(plan.unmet[0]).toMatchObject({
      candidates: 1,
      leftOutBy: { language: 1, cost: 1, type: 0, without: 0, hours: 0 },
      wanted: 1,
      found: 0,
    });
  });

  it('keeps within the hours and leaves unknown hours unknown', () => {
    const catalogue = catalogueOf(
      { competencyIds: ['a'], hours: { minimum: 4, maximum: 6 } },
      { competencyIds: ['b'], hours: { minimum: 5, maximum: 5 } },
      { competencyIds: ['c'], hours: null },
      { competencyIds: ['d'], hours: { minimum: 20, maximum: 20 } },
    );
    const gaps = [gap('a', { weight: 2 }), gap('b'), gap('c'), gap('d')];
    const plan = planTraining(gaps, catalogue, { maximumHours: 10 });
    expect(ids(plan)).toEqual(['r0', 'r2']);
    expect(plan.hours).toEqual({ minimum: 4, maximum: 6, unknown: 1 });
    expect(plan.unmet.map(({ competencyId, reason }) => [competencyId, reason])).toEqual([
      ['b', 'limits'],
      ['d', 'left-out'],
    ]);
    const strict = planTraining(gaps, catalogue, { maximumHours: 11, unknownHours: 'leave-out' });
    expect(ids(strict)).toEqual(['r0', 'r1']);
    expect(strict.unmet.find(({ competencyId }) => competencyId === 'c')?.leftOutBy.hours).toBe(1);
  });

  it('gives several resources to each gap on demand', () => {
    const one = { competencyIds: ['a'] };
    const plan = planTraining([gap('a')], catalogueOf(one, one, one), { resourcesPerGap: 2 });
    expect(ids(plan)).toEqual(['r0', 'r1']);
    const short = planTraining([gap('a')], catalogueOf(one), { resourcesPerGap: 2 });
    expect(short.unmet).toMatchObject([{ reason: 'no-resource', wanted: 2, found: 1 }]);
  });

  it('serves a technical domain, and a whole by its parts with a framework', () => {
    const { steps } = planTraining([gap('digital-identity-and-access-management')], oseeCatalogue);
    expect(steps.map(({ resource }) => resource.technicalDomainIds)).toEqual([
      ['digital-identity-and-access-management'],
    ]);
    const whole = 'capacity-to-recognize-and-address-legal-challenges';
    const catalogue = catalogueOf({ competencyIds: ['ip-and-legal-compliance'] });
    expect(ids(planTraining([gap(whole)], catalogue))).toEqual([]);
    expect(ids(planTraining([gap(whole)], catalogue, { framework: oseeFramework }))).toEqual(['r0']);
  });

  it('says which needs nobody has assessed', () => {
    const plan = planTraining([gap('a', { current: null, gap: 1 }), gap('b')], catalogueOf());
    expect(plan.unassessed).toEqual(['a']);
  });

  it('plans for every competency of the framework that the catalogue serves', () => {
    const gaps = oseeFramework.competencies.map(({ id }) => gap(id));
    const plan = planTraining(gaps, oseeCatalogue, { costs: ['free'], framework: oseeFramework });
    expect(plan.unmet).toEqual([]);
    expect(plan.steps.length).toBeLessThan(gaps.length / 2);
  });

  it('never recommends what misses the subject', () => {
    const everything = [...oseeFramework.competencies, ...oseeFramework.technicalDomains].map(({ id }) =>
      gap(id),
    );
    const plan = planTraining(everything, oseeCatalogue, { resourcesPerGap: 100 });
    expect(ids(plan)).not.toContain('training-on-community-development');
    expect(ids(plan)).not.toContain('effective-community-management-for-councillors');
    expect(plan.steps.length).toBeGreaterThan(90);
  });

  it.each<[string, Partial<CompetencyGap>, string]>([
    ['no number', { gap: Number.NaN }, 'bad-gap'],
    ['below 0', { gap: -0.1 }, 'bad-gap'],
    ['above 1', { gap: 1.1 }, 'bad-gap'],
    ['a weight below 0', { weight: -1 }, 'bad-gap'],
    ['an endless weight', { weight: Number.POSITIVE_INFINITY }, 'bad-gap'],
  ])('throws for a gap that is %s', (_, change, code) => {
    expect(() => planTraining([gap('a', change)], oseeCatalogue)).toThrow(expect.objectContaining({ code }));
  });

  it('throws for a gap listed twice and for limits that make no sense', () => {
    expect(() => planTraining([gap('a'), gap('a')], oseeCatalogue)).toThrow(
      expect.objectContaining({ code: 'duplicate-gap', path: ['gaps', 1, 'competencyId'] }),
    );
    for (const constraints of [
      { maximumResources: -1 },
      { maximumResources: 1.5 },
      { resourcesPerGap: 0 },
      { maximumHours: Number.NaN },
      { maximumHours: -1 },
    ]) {
      expect(() => planTraining([], oseeCatalogue, constraints)).toThrow(
        expect.objectContaining({ code: 'bad-constraint' }),
      );
    }
  });

  it('serves a gap in the earliest language that has something for it', () => {
    const both = catalogueOf(
      { id: 'en-both', languages: ['en'], competencyIds: ['a', 'b'] },
      { id: 'fr-b', languages: ['fr'], competencyIds: ['b'] },
    );
    const needs = [gap('a', { weight: 2 }), gap('b')];
    const plan = planTraining(needs, both, { languages: ['fr-SN', 'en-US'] });
    expect(
      plan.steps.map(({ resource, language, competencyIds }) => [resource.id, language, competencyIds]),
    ).toEqual([
      ['en-both', 'en', ['a']],
      ['fr-b', 'fr', ['b']],
    ]);
    const short = planTraining(needs, both, { languages: ['fr', 'en'], maximumResources: 1 });
    expect(short.steps[0]?.competencyIds).toEqual(['a', 'b']);
    expect(short.unmet).toEqual([]);
  });

  it('takes the general form of a language and keeps scripts apart', () => {
    const forms = catalogueOf(
      { id: 'hans', languages: ['zh-Hans'], competencyIds: ['a'] },
      { id: 'hant', languages: ['zh-Hant'], competencyIds: ['a'] },
      { id: 'pt', languages: ['pt'], competencyIds: ['b'] },
    );
    const plan = planTraining([gap('a'), gap('b')], forms, { languages: ['zh-TW', 'pt-BR'] });
    expect(ids(plan)).toEqual(['hant', 'pt']);
  });

  it('never holds a work and a part of it', () => {
    const book = catalogueOf(
      { id: 'book', competencyIds: ['a', 'b'] },
      { id: 'part', isPartOf: 'book', competencyIds: ['a'] },
      { id: 'chapter', isPartOf: 'part', competencyIds: ['b'] },
    );
    const plan = planTraining([gap('a'), gap('b')], book, { resourcesPerGap: 2 });
    expect(ids(plan)).toEqual(['book']);
    expect(plan.unmet.map(({ leftOutBy, reason }) => [leftOutBy.overlap, reason])).toEqual([
      [1, 'left-out'],
      [1, 'left-out'],
    ]);
  });

  it('knows a part of a part also where the middle is left out', () => {
    const book = catalogueOf(
      { id: 'book', competencyIds: ['a', 'b'] },
      { id: 'part', isPartOf: 'book', cost: 'paid' },
      { id: 'chapter', isPartOf: 'part', competencyIds: ['b'] },
    );
    const plan = planTraining([gap('a'), gap('b')], book, { resourcesPerGap: 2, costs: ['free'] });
    expect(ids(plan)).toEqual(['book']);
  });

  it('tells ids that are not wanted and that there are not', () => {
    const { issues } = planTraining([], oseeCatalogue, { without: ['gendermagg', 'gendermag'] });
    expect(issues).toMatchObject([{ code: 'unknown-resource', details: { resourceIds: ['gendermagg'] } }]);
  });

  it('tells which steps no limit of hours covers', () => {
    const hours = { minimum: 1, maximum: 2 };
    const mixed = catalogueOf(
      { id: 'known', hours, competencyIds: ['a'] },
      { id: 'open', competencyIds: ['b'] },
    );
    const plan = planTraining([gap('a'), gap('b')], mixed, { maximumHours: 4 });
    expect(plan.unknownHours).toEqual(['open']);
    expect(plan.issues).toMatchObject([{ code: 'unknown-hours', details: { resourceIds: ['open'] } }]);
    expect(planTraining([gap('a')], mixed, { maximumHours: 4 }).issues).toEqual([]);
    expect(planTraining([gap('b')], mixed).issues).toEqual([]);
  });

  it('ends at its limit and says so', () => {
    const many = catalogueOf(...Array.from({ length: 250 }, () => ({ competencyIds: ['a'] })));
    const plan = planTraining([gap('a')], many, { resourcesPerGap: 250 });
    expect(plan.steps).toHaveLength(200);
    expect(plan.issues.map(({ code }) => code)).toEqual(['step-limit']);
    expect(plan.unmet[0]).toMatchObject({ found: 200, reason: 'limits' });
  });

  it('refuses what it does not know, with the nearest word', () => {
    const call =
      (...args: readonly unknown[]) =>
      () =>
        planTraining(...(args as Parameters<typeof planTraining>));
    expect(call([], oseeCatalogue, { hours: 4 })).toThrow(/maximumHours is the nearest, got "hours"/u);
    expect(call([], oseeCatalogue, { costs: ['gratis'] })).toThrow(
      expect.objectContaining({ code: 'wrong-value', path: ['constraints', 'costs', 0] }),
    );
    expect(call([], oseeCatalogue, { languages: ['French'] })).toThrow(
      expect.objectContaining({ code: 'bad-constraint', path: ['constraints', 'languages', 0] }),
    );
    for (const args of [
      [],
      [undefined, oseeCatalogue],
      [[]],
      [[], null],
      [[null], oseeCatalogue],
      [[], {}, 1],
    ]) {
      expect(call(...args)).toThrow(expect.objectContaining({ code: 'wrong-type' }));
    }
  });

  it('is not confused by ids that objects have by nature', () => {
    const plan = planTraining([gap('__proto__'), gap('constructor')], oseeCatalogue);
    expect(plan.unmet.map(({ reason }) => reason)).toEqual(['no-resource', 'no-resource']);
  });

  it('has its texts in five languages', () => {
    const parameters = { count: 3, gaps: 'a, b', gap: 'a' };
    for (const bundle of [en, fr, es, pt, ar]) {
      const messages = messagesOf(bundle, 'training');
      const texts = Object.keys(messages.messages).map((id) =>
        formatMessage(messages, id as keyof typeof en.messages.training, parameters),
      );
      expect(texts.every((text) => text.length > 10 && !text.includes('{'))).toBe(true);
    }
    expect(formatMessage(messagesOf(es, 'training'), 'hours-unknown', { count: 1 })).toBe(
      'No se sabe el tiempo de aprendizaje de 1 recurso.',
    );
  });
});
