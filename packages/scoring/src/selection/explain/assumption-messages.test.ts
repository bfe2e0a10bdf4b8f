import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { assessAssumptions } from '../assumptions/assess-assumptions.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { explainSelection } from './explain-selection.ts';
import { renderExplanation } from './render-explanation.ts';

const applications = [
  soundApplication('ken', 'KEN', 'ssssseeeee'),
  soundApplication('rwa', 'RWA', 'eeeeeeeeep'),
  soundApplication('per', 'PER', 'pppp-ppppp'),
  soundApplication('vnm', 'VNM', 'aaaaappppp'),
];
const result = evaluateApplications(oseeCall2024, applications, { facts });
const explanation = explainSelection(result, { model: oseeCall2024 });

describe('the settings', () => {
  const run = { facts, seed: 1, samples: 100, weightings: 20 };
  const assumptions = assessAssumptions(oseeCall2024, applications, run);
  const told = explainSelection(result, { model: oseeCall2024, assumptions });

  it('are told by what they explain, the largest first, with how they were tried', () => {
    const shifts = told.changes.filter(({ id }) => id.startsWith('shift-'));
    const totals = shifts.map(({ parameters }) => Number(parameters['total']));
    expect(totals).toEqual([...totals].sort((left, right) => right - left));
    expect(shifts.map(({ id }) => id).sort()).toEqual(
      assumptions.assumptions
        .filter(({ shift }) => (shift.total ?? 0) > 0)
        .map(({ id }) => `shift-${id}`)
        .sort(),
    );
    expect(told.limits.at(-1)).toEqual({
      id: 'limit-assumptions',
      parameters: { samples: 100, seed: '1', band: 25 },
    });
  });

  it('are left out where they were not assessed, and said to move nothing where they do', () => {
    expect(explanation.changes.some(({ id }) => id.startsWith('assumptions-'))).toBe(false);
    const alone = assessAssumptions(oseeCall2024, applications.slice(0, 1), run);
    const { changes } = explainSelection(result, { model: oseeCall2024, assumptions: alone });
    expect(changes.map(({ id }) => id).slice(1)).toEqual(['assumptions-still', 'assumptions-choice-same']);
  });

  it('can be written in every language, each message of them', () => {
    const { changes } = explanation;
    const messages = (['shift', 'choice'] as const).flatMap((of) =>
      (['weights', 'aggregation', 'missing', 'normalisation'] as const).map((id) => ({
        id: `${of}-${id}` as const,
        parameters: { first: 12.3, total: 45.6 },
      })),
    );
    for (const locale of [en, fr, es, pt, ar]) {
      const sections = renderExplanation(
        { ...told, changes: [...changes, ...told.changes, ...messages] },
        { locale },
      );
      const lines = sections.find(({ id }) => id === 'changes')?.lines ?? [];
      expect(new Set(lines.slice(-8)).size).toBe(8);
      for (const line of lines) expect(line).not.toMatch(/[{}]|undefined|NaN/u);
      for (const line of lines.slice(-8)) expect(line).toMatch(/\b12\b.*\b46\b/u);
    }
  });
});
