import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { assessRobustness } from '../robustness/assess-robustness.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { explainSelection } from './explain-selection.ts';
import { renderExplanation } from './render-explanation.ts';

const { portfolio, ...index } = oseeCall2024;
const applications = [
  soundApplication('a', 'KEN', 'sssssppppe'),
  soundApplication('b', 'PER', 'eeeeeeeeee'),
  soundApplication('c', 'VNM', 'pppppssssp'),
  soundApplication('d', 'RWA', 'ssssssssss', { withdrawn: { date: '2024-05-20' } }),
];

describe('a ranking without a choice', () => {
  const result = evaluateApplications(index, applications, { facts });
  const robustness = assessRobustness(index, result, { seed: 5, draws: 300, clearShare: 0.99 });
  const explanation = explainSelection(result, { model: index, robustness });

  it('names the leader, with the share of weightings', () => {
    const [summary] = renderExplanation(explanation, { locale: en });
    expect(summary?.lines[0]).toMatch(/^a comes first; in \d+ of 100 weightings it does so too\.$/u);
    expect(summary?.lines[1]).toMatch(/^The first rank is too close to call/u);
    expect(explainSelection(result, { model: index }).summary).toEqual([
      { id: 'leader', parameters: { leader: 'a' } },
    ]);
    const nobody = explainSelection(evaluateApplications(index, []), { model: index });
    expect(nobody.summary[0]?.id).toBe('nobody-ranked');
  });

  it('says what would change it: a score, a weight, a criterion less, another method', () => {
    const ids = explanation.changes.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['flip-score', 'flip-weight']);
    expect(ids.filter((id) => id === 'left-out-changes').length).toBe(
      robustness.leaveOneOut.filter(({ leader }) => leader !== 'a').length,
    );
    expect(ids).toContain('method-changes-geometric');
    expect(explanation.rules).toEqual([{ id: 'no-rules', parameters: {} }]);
  });

  it('finds the weight at which the leader changes', () => {
    const flip = explanation.changes.find(({ id }) => id === 'flip-weight')?.parameters ?? {};
    const smallest = robustness.stability
      ?.flatMap(({ weight, below, above }) =>
        [below, above].map((end) => (end === null ? 1 : Math.abs(end.weight - weight))),
      )
      .reduce((least, size) => Math.min(least, size));
    expect(Math.abs(Number(flip['to']) - Number(flip['from']))).toBeCloseTo(
      100 * (smallest ?? Number.NaN),
      10,
    );
  });

  it('says that an application was withdrawn, or replaced by a later one', () => {
    const later = soundApplication('e', 'KEN', 'eeeeeeeeep', { submittedAt: '2024-05-20' });
    const replaced = evaluateApplications(index, [...applications, later], {
      facts,
      policies: { duplicateCountry: 'latest' },
    });
    const { reasons } = explainSelection(replaced, { model: index });
    const idOf = (applicant: string) =>
      reasons.find((reason) => reason.applicant === applicant)?.messages[0]?.id;
    expect([idOf('d'), idOf('a')]).toEqual(['why-withdrawn', 'why-superseded']);
  });
});

describe('a provisional choice', () => {
  it('is said to be provisional, and a tie to be a tie', () => {
    const open = [
      soundApplication('a', 'KEN', 'ssssssssss', { gates: [] }),
      soundApplication('b', 'PER', 'eeeeeeeeee'),
      soundApplication('c', 'VNM', 'eeeeeeeeee'),
    ];
    const result = evaluateApplications(oseeCall2024, open, {
      facts,
      policies: { admit: 'eligible-and-undecided' },
    });
    const { summary, reasons } = explainSelection(result, { model: oseeCall2024 });
    expect(summary.map(({ id }) => id)).toEqual(['proposed', 'provisional', 'tied']);
    expect(summary[1]?.parameters).toEqual({ applicants: ['a'] });
    expect(reasons.map(({ messages }) => messages[0]?.id)).toEqual(['why-level']);
    expect(portfolio?.size).toBe(2);
  });
});
