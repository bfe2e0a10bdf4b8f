import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { explainSelection } from '../explain/explain-selection.ts';
import { renderExplanation } from '../explain/render-explanation.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { assessRobustness } from './assess-robustness.ts';

const { portfolio: _, ...ranking } = oseeCall2024;
const seed = { seed: 7, draws: 300 };
const level = [
  soundApplication('ken', 'KEN', 'eeeeeeeeee'),
  soundApplication('per', 'PER', 'eeeeeeeeee'),
  soundApplication('vnm', 'VNM', 'eeeeeeeeee'),
];

describe('applicants who are level in everything', () => {
  it('share every draw evenly, and the choice is too close to call', () => {
    const result = evaluateApplications(oseeCall2024, level, { facts });
    const robustness = assessRobustness(oseeCall2024, result, seed);
    expect(result.portfolio?.tied).toBe(true);
    expect(robustness.sets.map(({ ids }) => ids)).toEqual([
      ['ken', 'per'],
      ['ken', 'vnm'],
      ['per', 'vnm'],
    ]);
    for (const { share } of robustness.sets) expect(share).toBeCloseTo(1 / 3, 12);
    expect(robustness.chosenShare).toBeCloseTo(1 / 3, 12);
    for (const { chosen } of robustness.applicants) expect(chosen).toBeCloseTo(2 / 3, 12);
    expect(robustness.tooCloseToCall).toEqual({ leader: true, choice: true });
  });

  it('obey the rules when they share: two of one region are never a set', () => {
    const list = [...level.slice(0, 2), soundApplication('rwa', 'RWA', 'eeeeeeeeee')];
    const result = evaluateApplications(oseeCall2024, list, { facts });
    const { sets } = assessRobustness(oseeCall2024, result, seed);
    expect(sets).toEqual([
      { ids: ['ken', 'per'], share: 0.5 },
      { ids: ['per', 'rwa'], share: 0.5 },
    ]);
  });

  it('are shared also in geometric groups and in sets of three', () => {
    const rules = { id: 'three', statement: 'Three are chosen.', source: 'project' as const, distinct: [] };
    const three = { ...ranking, portfolio: { ...rules, size: 3, regionScheme: 'itu' } };
    const list = [...level, soundApplication('rwa', 'RWA', 'eeeeeeeeee')];
    const result = evaluateApplications(three, list, { facts, policies: { aggregation: 'geometric' } });
    const { sets } = assessRobustness(three, result, seed);
    expect(sets.map(({ share }) => share)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('are no tie for those who lead in everything', () => {
    const list = [soundApplication('rwa', 'RWA', 'ssssssssss'), ...level];
    const result = evaluateApplications(oseeCall2024, list, { facts });
    const { tooCloseToCall, applicants } = assessRobustness(oseeCall2024, result, seed);
    expect(applicants[0]?.chosen).toBe(1);
    expect(tooCloseToCall).toEqual({ leader: false, choice: true });
  });

  it('are told as level in the ranking without a choice', () => {
    const result = evaluateApplications(ranking, level, { facts });
    const robustness = assessRobustness(ranking, result, seed);
    expect(robustness.tooCloseToCall).toEqual({ leader: true, choice: false });
    const [summary] = renderExplanation(explainSelection(result, { model: ranking, robustness }), {
      locale: en,
    });
    expect(summary?.lines).toEqual([
      'ken comes first; in 100 of 100 weightings it does so too.',
      'The first rank is too close to call, with just as many points for per and vnm.',
    ]);
  });

  it('count as too close even where a tie-breaker gives the ranks', () => {
    const list = [soundApplication('ken', 'KEN', 'speeeeeeee'), soundApplication('per', 'PER', 'eeeeeeeeee')];
    const tieBreak = ['political-commitment'];
    const result = evaluateApplications(ranking, list, { facts, policies: { tieBreak } });
    expect(result.applicants.map(({ rank }) => rank)).toEqual([1, 2]);
    const { tooCloseToCall } = assessRobustness(ranking, result, { ...seed, clearShare: 0 });
    expect(tooCloseToCall.leader).toBe(true);
  });
});

describe('the options of assessRobustness', () => {
  it('are refused by name when there is no such option', () => {
    const result = evaluateApplications(oseeCall2024, level, { facts });
    const misspelt = { ...seed, clearshare: 0.7 };
    expect(() => assessRobustness(oseeCall2024, result, misspelt)).toThrow(
      expect.objectContaining({
        code: 'unknown-option',
        path: ['clearshare'],
        message:
          'Expected one of the options seed, draws, band, clearShare (probably "clearShare"), got "clearshare". (at clearshare)',
      }),
    );
  });
});
