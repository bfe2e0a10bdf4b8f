import { oseeFramework } from '@osee/core';
import { instrumentItems } from '@osee/core/instrument';
import { describe, expect, it } from 'vitest';
import {
  analyseGaps,
  atDepth,
  compileModel,
  type MaturityModel,
  migrateAssessment,
  nodesOf,
  scoreMaturity,
  scoreUnderWeightings,
} from '../../maturity/index.ts';
import { oseeEcosystemModel as model } from './model.ts';

const inForce = (asked: MaturityModel) => asked.criteria.filter(({ retired }) => !retired);
const assess = (asked: MaturityModel, stepOf: (id: string) => string | null) => ({
  subject: 'Example',
  model: { id: model.id, version: model.version },
  asOf: '2024-06-30',
  answers: inForce(asked).flatMap(({ id }) => {
    const optionId = stepOf(id);
    return optionId === null ? [] : [{ criterionId: id, status: 'answered' as const, optionId }];
  }),
});
const score = (optionId: string, asked: MaturityModel = model) =>
  scoreMaturity(
    asked,
    assess(asked, () => optionId),
  );
const depths = ['quick', 'standard', 'full'] as const;

describe('oseeEcosystemModel', () => {
  it('compiles without a warning, whole and at every depth', () => {
    expect(compileModel(model).issues).toEqual([]);
    for (const depth of depths) expect(compileModel(atDepth(model, depth)).issues, depth).toEqual([]);
  });

  it('is marked as a draft of the project', () => {
    expect(model).toMatchObject({ version: '1.0.0', status: 'draft', source: 'project', language: 'en' });
    expect(score('embedded').caveats).toContainEqual(
      expect.objectContaining({ code: 'model-not-published' }),
    );
  });

  it('asks every item of the instrument once, and nothing else', () => {
    expect(inForce(model).map(({ id, text }) => [id, text])).toEqual(
      instrumentItems.map(({ id, question }) => [id, question]),
    );
  });

  it('measures every competency and technical domain under its own parent, called as the framework calls it', () => {
    const { competencies, technicalDomains } = oseeFramework;
    const nodeOf = new Map(model.nodes.map((node) => [node.competencyId, node]));
    const idOf = (competencyId: string | undefined) => nodeOf.get(competencyId)?.id;
    for (const { id, name, moduleId, parentId } of competencies) {
      const parent = parentId ? idOf(parentId) : moduleId;
      expect(nodeOf.get(id), id).toMatchObject({ title: name, kind: 'competency', parentId: parent });
    }
    for (const { id, name, categoryId } of technicalDomains) {
      expect(nodeOf.get(id), id).toMatchObject({
        title: name,
        kind: 'technicalDomain',
        parentId: categoryId,
      });
    }
    const measured = model.nodes.filter(({ competencyId }) => competencyId !== undefined);
    expect(measured).toHaveLength(competencies.length + technicalDomains.length);
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
    expect(model.nodes.filter(({ kind }) => kind === 'module')).toHaveLength(oseeFramework.modules.length);
  });

  it('weighs its parts as declared', () => {
    const { root } = score('established');
    const shareOf = (id: string) => nodesOf(root).find((node) => node.id === id)?.share ?? Number.NaN;
    const percent = (id: string) => Math.round(shareOf(id) * 10_000) / 100;
    expect(percent('organisational-and-programmatic')).toBe(40);
    expect(percent('technical')).toBe(20);
    expect(percent('office')).toBe(8);
    expect(percent('resource-mobilisation')).toBe(10);
    expect(percent('change-management')).toBe(1.23);
    expect(percent('adhering-to-technical-standards')).toBe(1.07);
    expect(percent('value-for-money-assessment')).toBe(2.29);
    expect(percent('vendor-evaluation')).toBe(0.38);
    expect(percent('understanding-total-cost-of-ownership-tco')).toBe(1.14);
    expect(percent('designing-inclusive-open-source-software-solutions')).toBe(2.22);
    expect(percent('cybersecurity-and-secure-devops')).toBe(2.11);
  });

  it('rises through its levels, and leads only where it shares', () => {
    const steps = ['not-yet', 'first-steps', 'established', 'managed', 'embedded'];
    expect(steps.map((step) => score(step).root.level.reached)).toEqual([
      'initial',
      'exploring',
      'repeatable',
      'managed',
      'leading',
    ]);
    const without = (step: string) =>
      scoreMaturity(
        model,
        assess(model, (id) => (id.startsWith('sharing-') ? step : 'embedded')),
      );
    expect(without('first-steps').root.level).toMatchObject({
      reached: 'managed',
      blocking: [{ requirement: { kind: 'level', levelId: 'leading' }, outcome: 'unmet', have: 0.25 }],
    });
    expect(without('established').root.level.reached).toBe('leading');
  });

  it('stops below managed where one must is below the third step, and below repeatable where one module is', () => {
    const with1 = (low: (id: string) => boolean, step: string) =>
      scoreMaturity(
        model,
        assess(model, (id) => (low(id) ? step : 'embedded')),
      ).root.level;
    expect(with1((id) => id === 'office-mandate', 'first-steps')).toMatchObject({
      reached: 'repeatable',
      blocking: [{ requirement: { kind: 'musts' }, itemIds: ['office-mandate'] }],
    });
    expect(with1((id) => id === 'office-mandate', 'established').reached).toBe('leading');
    const ofOffice = (id: string): boolean => id.startsWith('office-') || id === 'sharing-office';
    expect(with1(ofOffice, 'not-yet').reached).toBe('exploring');
  });

  it('names no level below 80 % of answers, nor below 60 % in one category', () => {
    const technical = new Set(
      instrumentItems.filter(({ about }) => about === 'technicalDomain').map(({ id }) => id),
    );
    const without = (left: (id: string) => boolean) =>
      scoreMaturity(
        model,
        assess(model, (id) => (left(id) ? null : 'embedded')),
      );
    const few = without((id) => [...technical].slice(0, 5).includes(id as never));
    expect(few.root.coverage).toBeGreaterThan(0.8);
    expect(few.root.level.reached).toBeNull();
    expect(few.caveats).toContainEqual(expect.objectContaining({ code: 'thin-part' }));
    const fewer = without((id) => [...technical].slice(0, 3).includes(id as never));
    expect(fewer.root.level).toMatchObject({ reached: 'managed', range: { best: 'leading' } });
    const none = without((id) => id.startsWith('s') || id.startsWith('c'));
    expect(none.root.coverage).toBeLessThan(0.8);
    expect(none.root.level.reached).toBeNull();
  });

  it('asks for evidence from the third step on', () => {
    const without = (step: string) =>
      score(step).caveats.find(({ code }) => code === 'without-evidence')?.details['count'];
    expect(['first-steps', 'established'].map(without)).toEqual([undefined, 70]);
  });

  it('scores nothing of what a monolingual country does not have', () => {
    const { answers, ...rest } = assess(model, () => 'embedded');
    const id = 'localization-and-adaptability';
    const result = scoreMaturity(model, {
      ...rest,
      answers: [
        ...answers.filter(({ criterionId }) => criterionId !== id),
        { criterionId: id, status: 'notApplicable', reasonId: 'one-language' },
      ],
    });
    expect(result.root).toMatchObject({ score: 1, coverage: 1, level: { reached: 'leading' } });
  });

  it('gives a gap for every competency that it measures, and in a quick scan for no other', () => {
    const gaps = analyseGaps(score('first-steps'), { value: 0.5 });
    expect(gaps).toHaveLength(49);
    expect(gaps.every(({ gap }) => gap === 0.25)).toBe(true);
    const quick = atDepth(model, 'quick');
    const asked = new Set(inForce(quick).map(({ id }) => id));
    const found = analyseGaps(score('first-steps', quick), { value: 0.5 });
    expect(found).toHaveLength(13);
    expect(found.every(({ competencyId }) => asked.has(competencyId))).toBe(true);
  });
});

describe('its depths', () => {
  it('ask 15, 50 and 70 questions, each all of the one before and every must', () => {
    const ids = depths.map((depth) => inForce(atDepth(model, depth)).map(({ id }) => id));
    expect(ids.map(({ length }) => length)).toEqual([15, 50, 70]);
    const musts = inForce(model).filter(({ obligation }) => obligation === 'must');
    expect(musts).toHaveLength(8);
    for (const { id } of musts) expect(ids[0]).toContain(id);
    for (const id of ids[0] ?? []) expect(ids[1]).toContain(id);
  });

  it('say in the result what was never asked, and name no level where one or two questions stand for a module', () => {
    const result = score('established', atDepth(model, 'quick'));
    expect(result.depth).toMatchObject({ id: 'quick', asked: 15, of: 70 });
    expect(result.depth?.notAskedIds).toHaveLength(55);
    expect(result.depth?.notAskedParts.filter(({ competencyId }) => competencyId !== null)).toHaveLength(36);
    expect(result.depth?.cannotTell.length).toBeGreaterThan(0);
    expect(result.root.level.reached).toBe('repeatable');
    for (const { kind, level, score: value } of nodesOf(result.root)) {
      if (kind === 'module') expect(level).toMatchObject({ reached: null, range: { best: null } });
      expect(value).toBe(0.5);
    }
  });

  it('never name the highest level without the questions of sharing', () => {
    for (const depth of ['quick', 'standard']) {
      const { level } = score('embedded', atDepth(model, depth)).root;
      expect(level).toMatchObject({ reached: 'managed', blocking: [{ outcome: 'noData' }] });
    }
  });

  it('weigh a competency and those below it half and half at every depth', () => {
    const half = (depth: string) => {
      const asked = atDepth(model, depth);
      const own = 'capacity-to-recognize-and-address-legal-challenges';
      const result = scoreMaturity(
        asked,
        assess(asked, (id) => (id === own ? 'embedded' : 'not-yet')),
      );
      return nodesOf(result.root).find(({ id }) => id === own)?.score;
    };
    expect([half('standard'), half('full')]).toEqual([0.5, 0.5]);
  });
});

describe('its other weights', () => {
  it('are ten parts alike and three categories alike', () => {
    const { scores, interval } = scoreUnderWeightings(
      model,
      assess(model, (id) => {
        const item = instrumentItems.find((each) => each.id === id);
        return item?.about === 'technicalDomain' || id === 'sharing-technical' ? 'embedded' : 'not-yet';
      }),
    );
    expect(scores.map(({ id, score: each }) => [id, each?.toFixed(4)])).toEqual([
      ['model', '0.2000'],
      ['nodes-alike', '0.1000'],
      ['categories-alike', '0.3333'],
    ]);
    expect(interval?.lowest).toBeCloseTo(0.1, 12);
  });
});

describe('answers to version 0.1.0', () => {
  const former = model.criteria.filter(({ retired }) => retired);
  const old = {
    subject: 'Ministry',
    model: { id: model.id, version: '0.1.0' },
    asOf: '2024-06-30',
    answers: former.map(({ id }) => ({
      criterionId: id,
      status: 'answered' as const,
      optionId: 'managed',
      justification: `Why ${id}.`,
    })),
  };

  it('are told their fate without the old version: all kept to be read, none scored, and what to ask instead', () => {
    const { assessment, answers, archived } = migrateAssessment(old, null, model);
    expect(former).toHaveLength(16);
    expect(assessment).toMatchObject({ model: { version: '1.0.0' }, answers: [] });
    expect(archived).toEqual(old.answers);
    expect(answers).toHaveLength(16);
    const asked = new Set(inForce(model).map(({ id }) => id));
    for (const { outcome, reason, toIds, askIds = [] } of answers) {
      expect({ outcome, reason, toIds }).toEqual({
        outcome: 'cleared',
        reason: 'meaning-changed',
        toIds: [],
      });
      expect(askIds.length).toBeGreaterThan(0);
      for (const id of askIds) expect(asked).toContain(id);
    }
  });

  it('are refused where they are no answers to that version', () => {
    const wrong = [{ criterionId: 'office-mandate', status: 'unknown' as const }];
    expect(() => migrateAssessment({ ...old, answers: wrong }, null, model)).toThrow(
      expect.objectContaining({ code: 'unknown-criterion' }),
    );
  });

  it('stand next to answers that are kept where both versions have the question', () => {
    const answers = [{ criterionId: 'office-mandate', status: 'answered' as const, optionId: 'managed' }];
    const now = { ...old, model: { id: model.id, version: '1.0.0' }, answers };
    const report = migrateAssessment(now, null, { ...model, version: '1.1.0' });
    expect(report.answers).toMatchObject([{ outcome: 'kept', reason: 'unchanged' }]);
    expect(report.assessment.answers).toEqual(answers);
  });
});
