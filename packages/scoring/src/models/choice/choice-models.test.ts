import { describe, expect, it } from 'vitest';
import { fr } from '../../locales/fr/index.ts';
import { checkSelectionModel } from '../../selection/define/check-selection-model.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { partnershipModel } from '../partnership/model.ts';
import { servicePrioritisationModel } from '../service-prioritisation/model.ts';
import { softwareChoiceModel } from '../software-choice/model.ts';
import { softwareLicenceFacts } from '../software-choice/software-licence-facts.ts';
import { supplierEvaluationModel } from '../supplier-evaluation/model.ts';
import { tenderAnnex } from '../supplier-evaluation/tender-annex.ts';
import { useCaseModel } from '../use-case/model.ts';

const models: readonly SelectionModel[] = [
  softwareChoiceModel,
  supplierEvaluationModel,
  servicePrioritisationModel,
  useCaseModel,
  partnershipModel,
];

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  it('is sound, illustrative, and has statement and evidence of its own everywhere', () => {
    expect(checkSelectionModel(model)).toEqual([]);
    expect(model.status).toBe('illustrative');
    for (const { id, title, statement, evidence } of leavesOf(model)) {
      expect(statement, id).not.toBe(title);
      expect(evidence.length, id).toBeGreaterThan(0);
    }
  });
});

describe('softwareChoiceModel', () => {
  it('gives reasons for every weight that differs', () => {
    for (const { weights, reasons = {} } of softwareChoiceModel.presets ?? []) {
      const differing = Object.entries(weights).flatMap(([id, weight]) => (weight === 1 ? [] : [id]));
      expect(Object.keys(reasons).sort()).toEqual(differing.sort());
    }
  });

  it('does not let a busy project outweigh everything', () => {
    const at = (community: number) =>
      evaluateApplications(softwareChoiceModel, [
        { id: 'a', scores: [{ criterion: 'community', value: community }] },
      ]).applicants[0]?.criteria.find(({ criterion }) => criterion === 'community')?.value;
    expect(at(100)).toBe(1);
    expect(at(5000)).toBe(1);
    expect(at(9)).toBeCloseTo(0.4989, 3);
  });
});

describe('softwareLicenceFacts', () => {
  const read = { source: 'file LICENSE', date: '2026-10-01' };

  it.each([
    ['MIT AND GPL-2.0-only', true],
    ['MIT OR Frobnicate', true],
    ['MIT AND Frobnicate', null],
    ['CC-BY-NC-4.0', false],
    ['CC-BY-NC-4.0 AND Frobnicate', false],
    ['', null],
  ])('%s', (expression, approved) => {
    expect(softwareLicenceFacts(expression, read)['licence-approved']?.value ?? null).toBe(approved);
  });

  it('asks a person where the answer hangs on a condition', () => {
    const reading = { ...read, use: 'combine', outbound: 'GPL-2.0-only' } as const;
    const facts = ['EPL-2.0', 'MIT', 'GPL-3.0-only'].map(
      (licence) => softwareLicenceFacts(licence, reading)['licence-fits-use']?.value ?? null,
    );
    expect(facts).toEqual([null, true, false]);
  });
});

describe('tenderAnnex', () => {
  it('has weights that add up, in any language, and names nobody', () => {
    const annex = tenderAnnex(supplierEvaluationModel, { locale: fr });
    expect(annex.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(annex.clauses).toHaveLength(16);
    expect(annex.neutrality[1]).toContain('ou équivalent');
  });

  it('is refused for a model of something else', () => {
    expect(() => tenderAnnex(softwareChoiceModel)).toThrow(
      expect.objectContaining({ code: 'other-subject' }),
    );
  });
});
