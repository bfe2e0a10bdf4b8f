import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { assessRobustness } from '../robustness/assess-robustness.ts';
import { anyApplications, anyOptions } from '../testing/arbitrary.fixture.ts';
import { explainSelection } from './explain-selection.ts';
import { renderExplanation } from './render-explanation.ts';

const applications = anyApplications(fc);
const options = anyOptions(fc);

describe('any explanation', () => {
  it('can be written in every language, and its points add up', () => {
    fc.assert(
      fc.property(applications, options, (list, chosen) => {
        const result = evaluateApplications(oseeCall2024, list, chosen);
        const robustness = assessRobustness(oseeCall2024, result, { seed: 1, draws: 20 });
        const explanation = explainSelection(result, { model: oseeCall2024, robustness });
        for (const locale of [en, fr, es, pt, ar]) {
          const lines = renderExplanation(explanation, { locale }).flatMap((section) => section.lines);
          for (const line of lines) expect(line).not.toMatch(/[{}]|undefined|NaN|null/u);
        }
        for (const { score, segments } of explanation.bars) {
          const total = segments.reduce((sum, { points }) => sum + (points ?? 0), 0);
          if (score !== null) expect(total).toBeCloseTo(score, 9);
        }
        const scoreOf = (id: string | null): number =>
          100 * (result.applicants.find((applicant) => applicant.id === id)?.score ?? 0);
        for (const { applicant, against, differences } of explanation.reasons) {
          if (differences.length === 0) continue;
          const total = differences.reduce((sum, { points }) => sum + points, 0);
          expect(total).toBeCloseTo(scoreOf(against) - scoreOf(applicant), 9);
        }
      }),
    );
  });

  it('has shares that add up, for any weights and gaps', () => {
    fc.assert(
      fc.property(applications, options, fc.nat(), (list, chosen, seed) => {
        const result = evaluateApplications(oseeCall2024, list, chosen);
        const { applicants, sets, chosenShare } = assessRobustness(oseeCall2024, result, { seed, draws: 20 });
        expect(applicants.map(({ id }) => id)).toEqual(
          result.applicants.filter(({ rank }) => rank !== null).map(({ id }) => id),
        );
        for (const { acceptability } of applicants) {
          expect(acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        expect(sets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(sets.length === 0 ? 0 : 1, 9);
        expect(chosenShare === null).toBe(result.portfolio?.selected === null);
      }),
    );
  });
});
