import { oseeFramework, tailorFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { criterion, node } from '../../maturity/testing/build-model.fixture.ts';
import { assessCountry, type HandChange, proposeProfile } from '../index.ts';
import { context, ecosystemModel, ecosystemOf, register, services } from '../testing/country.fixture.ts';
import type { GivenAnswers } from '../testing/institutions.fixture.ts';

const of = (given: GivenAnswers, more: object = {}) =>
  assessCountry({ context, ecosystem: ecosystemOf(given), ...more });
const good = {
  'change-management': 0.75,
  'platform-and-tool-selection': 0.75,
  'office-mandate': 1,
  cybersecurity: 1,
};
const propose = (given: GivenAnswers, more: object = {}, options: object = {}) =>
  proposeProfile(of({ ...good, ...given }, more), oseeFramework, options);
const unit = (proposal: ReturnType<typeof propose>, id: string) =>
  proposal.units.find(({ target }) => target.id === id);
const selectedIds = (proposal: ReturnType<typeof propose>) =>
  proposal.units.filter(({ decided }) => decided.selected).map(({ target }) => target.id);

describe('proposeProfile', () => {
  it('selects by a gap above the line, not by one on it', () => {
    expect(selectedIds(propose({ 'change-management': 0.25 }))).toEqual([]);
    const found = propose({ 'change-management': 0 });
    expect(selectedIds(found)).toEqual(['strategy']);
    expect(unit(found, 'strategy')?.reasons).toEqual([
      {
        id: 'gap',
        ref: { kind: 'competency', id: 'change-management' },
        figure: 0.5,
        parameters: { name: 'Change management', value: 0, aim: 50 },
      },
    ]);
    expect(selectedIds(propose({ 'change-management': 0.25 }, {}, { settings: { aim: 0.75 } }))).toEqual([
      'strategy',
    ]);
  });

  it('measures a part without competencies by its questions, and no part by what is shared with others', () => {
    const model = {
      ...ecosystemModel,
      nodes: [...ecosystemModel.nodes, node('resource-mobilisation', 'organisational')],
      criteria: [...ecosystemModel.criteria, criterion('mobilisation-plan-years', 'resource-mobilisation')],
    };
    const given = { ...good, 'sharing-strategy': 0, 'mobilisation-plan-years': 0 };
    const assessment = assessCountry({ context, ecosystem: { ...ecosystemOf(given), model } });
    const found = proposeProfile(assessment, oseeFramework);
    expect(selectedIds(found)).toEqual(['resource-mobilisation']);
    expect(unit(found, 'resource-mobilisation')?.reasons).toMatchObject([
      { id: 'gap', ref: { kind: 'question', id: 'mobilisation-plan-years' }, figure: 0.5 },
    ]);
    expect(unit(found, 'strategy')?.reasons).toEqual([]);
  });

  it('selects by a must below the step that it needs, also of a technical domain', () => {
    const found = propose({ cybersecurity: 0.25 });
    expect(selectedIds(found)).toEqual(['cybersecurity-and-secure-devops']);
    expect(unit(found, 'cybersecurity-and-secure-devops')).toMatchObject({
      proposed: { selected: true, priority: 'high', figure: 0.75 },
    });
    expect(selectedIds(propose({ cybersecurity: 0.5 }))).toEqual([]);
  });

  it('selects by what a chosen use case needs, and by no other use case', () => {
    const found = propose({}, { useCases: [services] });
    expect(selectedIds(found)).toEqual(['digital-inclusion']);
    expect(unit(found, 'digital-inclusion')?.reasons[0]).toMatchObject({
      id: 'use-case',
      ref: { id: 'services/births' },
      figure: 0.8,
    });
  });

  it('selects by a risk above the line, and tells those that point outside of the framework', () => {
    const found = propose({}, { risks: { register } });
    expect(selectedIds(found)).toEqual(['procurement-and-legal']);
    expect(unit(found, 'procurement-and-legal')?.reasons[0]).toMatchObject({ id: 'risk', figure: 1 });
    expect(found.outside.map(({ ref }) => ref.id)).toEqual(['champion-leaves']);
    expect(selectedIds(propose({}, { risks: { register } }, { settings: { riskBand: 'low' } }))).toEqual([
      'strategy',
      'procurement-and-legal',
    ]);
  });

  it('takes the largest reason for the priority, never a mean, and shows all of them', () => {
    const assessment = of(
      { ...good, 'change-management': 0 },
      {
        useCases: [
          { ...services, needs: [{ id: 'births', target: { kind: 'competency', id: 'change-management' } }] },
        ],
      },
    );
    const found = proposeProfile(assessment, oseeFramework);
    expect(unit(found, 'strategy')).toMatchObject({
      proposed: { figure: 0.8, priority: 'high' },
      reasons: [{ id: 'use-case' }, { id: 'gap', figure: 0.5 }],
    });
  });

  it('aims at the next step, not at the top', () => {
    const { targets } = propose({ 'change-management': 0, 'platform-and-tool-selection': 0.25 });
    expect(targets.map(({ target, current, decided }) => [target.id, current, decided])).toEqual([
      ['change-management', 0, 0.25],
      ['platform-and-tool-selection', 0.25, 0.5],
    ]);
    expect(propose({ cybersecurity: 0.25, 'change-management': 1 }).targets).toHaveLength(1);
  });

  it('makes a task of what is not known, and no gap', () => {
    const found = propose({
      'change-management': 'unknown',
      'platform-and-tool-selection': 'unknown',
      cybersecurity: 'unknown',
      'office-mandate': 'unknown',
    });
    expect(found.profile).toBeNull();
    expect(found.issues.map(({ code }) => code)).toEqual(['nothing-selected']);
    expect(found.tasks.map(({ id, itemIds }) => [id, itemIds])).toEqual([
      ['part-not-assessed-use-cases', ['use-cases']],
      ['part-not-assessed-development', ['development']],
      ['part-not-assessed-risks', ['risks']],
      ['unknown-module-strategy', ['change-management', 'platform-and-tool-selection', 'sharing-strategy']],
      ['unknown-technical-domain-cybersecurity-and-secure-devops', ['cybersecurity']],
      ['unknown-outside', ['office-mandate']],
    ]);
    expect(unit(found, 'strategy')?.openQuestionIds).toHaveLength(3);
  });

  it('does not take a risk that nobody has estimated for one above the line', () => {
    const { tasks } = propose({}, { risks: { register } });
    expect(tasks.find(({ reason }) => reason === 'risk-unclear')?.itemIds).toEqual(['unclear']);
  });

  it('is accepted by tailorFramework, and words every reason with its figure', () => {
    const found = propose(
      { 'change-management': 0, cybersecurity: 0.25 },
      { risks: { register }, useCases: [services] },
    );
    if (found.profile === null) throw new Error('a profile');
    const tailored = tailorFramework(oseeFramework, [found.profile]);
    expect(tailored.framework.modules.map(({ id }) => id)).toEqual([
      'strategy',
      'procurement-and-legal',
      'digital-inclusion',
    ]);
    expect(tailored.framework.technicalDomains.map(({ id }) => id)).toEqual([
      'cybersecurity-and-secure-devops',
    ]);
    expect(tailored.framework.matrix.items.map(({ id }) => id)).toEqual([
      'os-code-security-quality-reuse',
      'os-technical-specific-training',
      'dpg-os-management-program',
      'ospo-setup',
      'procurement-legal-compliance',
      'digital-inclusion',
    ]);
    expect(tailored.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(found.profile.select?.[0]?.reason).toBe('“Change management” stands at 0%, and 50% is aimed at.');
    expect(found.profile.set?.[0]).toMatchObject({
      target: { kind: 'module', id: 'strategy' },
      field: 'priority',
      value: 'medium',
      reason: 'The largest reason has the figure 50%: “Change management” stands at 0%, and 50% is aimed at.',
    });
  });

  it('names the kind of unit that stands lowest', () => {
    const inputs = ['city', 'ministry'].flatMap((stratum) =>
      Array.from({ length: 5 }, (_, position) => ({
        id: `${stratum}${position}`,
        name: stratum,
        stratum,
        assessment: {
          subject: stratum,
          model: { id: ecosystemModel.id, version: ecosystemModel.version },
          asOf: context.asOf,
          answers: [
            {
              criterionId: 'change-management',
              status: 'answered' as const,
              optionId: stratum === 'city' ? '0' : '1',
            },
          ],
        },
      })),
    );
    const found = proposeProfile(
      assessCountry({ context, ecosystem: { model: ecosystemModel, inputs } }),
      oseeFramework,
    );
    expect(found.profile?.select?.[0]?.reason).toContain('in the group “city”');
  });

  it('tells a need that the framework does not hold', () => {
    const assessment = of(good, {
      useCases: [{ ...services, needs: [{ id: 'births', target: { kind: 'module', id: 'nowhere' } }] }],
    });
    const { issues } = proposeProfile(assessment, oseeFramework);
    expect(issues.map(({ code }) => code)).toEqual(['need-outside-framework', 'nothing-selected']);
  });
});

describe('changes by hand', () => {
  const by = 'Steering group';
  const change = (target: HandChange['target'], made: HandChange['change']): HandChange => ({
    target,
    change: made,
    by,
    reason: 'Agreed.',
  });
  const strategy = { kind: 'module', id: 'strategy' } as const;
  const inclusion = { kind: 'module', id: 'digital-inclusion' } as const;

  it('keep the proposal and its reasons', () => {
    const found = propose(
      { 'change-management': 0 },
      {},
      {
        changes: [
          change(strategy, { kind: 'select', selected: false }),
          change(inclusion, { kind: 'select', selected: true }),
          change(inclusion, { kind: 'priority', priority: 'high' }),
        ],
      },
    );
    expect(unit(found, 'strategy')).toMatchObject({
      proposed: { selected: true, priority: 'medium' },
      decided: { selected: false },
      reasons: [{ id: 'gap' }],
      changes: [{ by }],
    });
    expect(found.profile?.select?.[0]).toEqual({
      target: inclusion,
      reason: 'Changed by hand (Steering group): Agreed.',
    });
    expect(found.profile?.set?.[0]).toMatchObject({ target: inclusion, value: 'high' });
    expect(found.targets).toEqual([]);
  });

  it('may set another target, beside the proposed one', () => {
    const target = { kind: 'competency', id: 'change-management' } as const;
    const { targets, profile } = propose(
      { 'change-management': 0 },
      {},
      { changes: [change(target, { kind: 'target', value: 0.75 })] },
    );
    expect(targets[0]).toMatchObject({ proposed: 0.25, decided: 0.75 });
    expect(profile?.set?.find(({ field }) => field === 'target')).toMatchObject({
      value: 0.75,
      reason: 'Target changed by hand (Steering group): Agreed. One step further than today: from 0% to 25%.',
    });
  });

  it.each([
    [
      [change({ kind: 'module', id: 'x' }, { kind: 'select', selected: true })],
      'unknown-target',
      ['options', 'changes', 0, 'target'],
    ],
    [[change(strategy, { kind: 'target', value: 1 })], 'unknown-target', ['options', 'changes', 0, 'target']],
    [
      [
        change(strategy, { kind: 'select', selected: true }),
        change(strategy, { kind: 'select', selected: false }),
      ],
      'duplicate-change',
      ['options', 'changes', 1, 'target'],
    ],
    [
      [change(strategy, { kind: 'target', value: 2 })],
      'out-of-range',
      ['options', 'changes', 0, 'change', 'value'],
    ],
  ])('are refused where they do not fit: %j', (changes, code, path) => {
    expect(() => propose({}, {}, { changes })).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('a broken call of proposeProfile', () => {
  it.each([
    [{ settings: { riskBand: 'x' } }, 'unknown-band'],
    [{ settings: { cuts: { medium: 0.9, high: 0.1 } } }, 'cuts-out-of-order'],
    [{ settings: { aims: 1 } }, 'unknown-option'],
    [{ locale: { locale: 'en', messages: {} } }, 'unknown-subject'],
  ])('is refused: %j', (options, code) => {
    expect(() => propose({}, { risks: { register } }, options)).toThrow(expect.objectContaining({ code }));
  });

  it('is refused without an assessment or a framework', () => {
    expect(() => proposeProfile({} as never, oseeFramework)).toThrow(
      expect.objectContaining({ code: 'wrong-type' }),
    );
    expect(() => proposeProfile(of({}), {} as never)).toThrow(expect.objectContaining({ name: 'OseeError' }));
  });
});
