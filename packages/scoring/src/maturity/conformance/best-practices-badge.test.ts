import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { displayScore } from '../explain/display-score.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { assess, buildModel, criterion, node, nodeNamed, scaleOf } from '../testing/build-model.fixture.ts';
import { describeCase } from './read-case.fixture.ts';

interface BadgeCriterion {
  readonly major: string;
  readonly category: 'MUST' | 'SHOULD' | 'SUGGESTED';
  readonly met_url_required?: boolean;
  readonly met_justification_required?: boolean;
  readonly na_justification_required?: boolean;
}
interface Status {
  readonly status: '?' | 'Met' | 'Unmet' | 'N/A';
  readonly justification: string | null;
}
interface BadgeCase {
  readonly criteria: Readonly<Record<string, Readonly<Record<string, BadgeCriterion>>>>;
  readonly cases: readonly {
    name: string;
    statuses: Readonly<Record<string, Status>>;
    expected: Readonly<Record<string, number>>;
  }[];
  readonly tieredUnitTests: readonly { p: readonly number[]; expected: number }[];
  readonly criterionResultUnitTests: { project: string; expected: Readonly<Record<string, string>> };
  readonly panelUnitTests: { project: string; level: string; expected: Readonly<Record<string, string>> };
}

const obligations = { MUST: 'must', SHOULD: 'should', SUGGESTED: 'may' } as const;
const justificationOf = (rule: BadgeCriterion) => {
  if (rule.met_justification_required && rule.na_justification_required) return 'always';
  if (rule.met_justification_required) return 'met';
  return rule.na_justification_required ? 'notApplicable' : 'none';
};

/** Obligations decide what need not be met, not applicable counts as met, what lacks support counts as unknown. */
const modelOf = (rules: Readonly<Record<string, BadgeCriterion>>): MaturityModel =>
  buildModel({
    policies: {
      rollUp: 'flatMean',
      notApplicable: 'countAsMet',
      unsupported: 'unknown',
      unmetShould: 'excusedByJustification',
      unmetMay: 'countAsMet',
    },
    scales: [scaleOf('quarters', [0, 1])],
    nodes: [...new Set(Object.values(rules).map(({ major }) => major))].map((major) => node(major)),
    criteria: Object.entries(rules).map(([id, rule]) =>
      criterion(id, rule.major, {
        obligation: obligations[rule.category],
        justification: justificationOf(rule),
        evidence: rule.met_url_required ? 'link' : 'none',
      }),
    ),
  });

const answerOf = (criterionId: string, { status, justification }: Status): Answer => {
  const text = justification ?? '';
  // Upstream takes text of fewer than five characters, or that begins as a comment, for no justification.
  const good = text.length >= 5 && !text.startsWith('// ');
  const uri = /https?:\/\/\S+/u.exec(text)?.[0];
  const more = {
    criterionId,
    ...(good && { justification: text }),
    ...(uri && {
      evidence: [{ kind: 'examine', polarity: 'supports', uri, collected: '2024-01-01' } as const],
    }),
  };
  if (status === 'N/A') return { ...more, status: 'notApplicable' };
  if (status === '?') return { ...more, status: 'unknown' };
  return { ...more, status: 'answered', optionId: status === 'Met' ? '1' : '0' };
};

const score = (
  rules: Readonly<Record<string, BadgeCriterion>>,
  statuses: Readonly<Record<string, Status>>,
) => {
  const model = modelOf(rules);
  const answers = Object.entries(statuses)
    .filter(([id]) => Object.hasOwn(rules, id))
    .map(([id, status]) => answerOf(id, status));
  return scoreMaturity(model, assess(model, answers), { gains: false });
};
/** Upstream prints 0 where nothing is answered; the engine has no score there. */
const percentage = ({ root, policies }: MaturityResult) =>
  displayScore(root.coverage === 0 ? 0 : root.score, root.maximum, policies);

/** The words of the badge for what the engine says about a criterion. */
const wordFor = (result: MaturityResult, id: string): string => {
  const found = result.criteria.find((each) => each.id === id);
  if (found?.reason === 'missingEvidence') return 'url_required';
  if (found?.reason === 'missingJustification') return 'justification_required';
  if (found?.reason === 'excused') return 'barely';
  if (found?.value === 1) return 'passing';
  if (found?.status === 'answered')
    return found.obligation === 'should' ? 'justification_required' : 'failing';
  return 'unknown';
};

describeCase<BadgeCase>(describe, 'openssf-best-practices-badge', (reference) => {
  const project = (name: string) => reference.cases.find((each) => each.name === name)?.statuses ?? {};

  it.each(reference.cases)('percentages of $name', ({ statuses, expected }) => {
    const reached = ['0', '1', '2'].map((level) =>
      percentage(score(reference.criteria[level] ?? {}, statuses)),
    );
    expect(reached).toEqual([expected['passing'], expected['silver'], expected['gold']]);
  });

  it('results of single criteria', () => {
    const { project: name, expected } = reference.criterionResultUnitTests;
    for (const [key, word] of Object.entries(expected)) {
      const [level = '', id = ''] = key.split('.');
      expect([key, wordFor(score(reference.criteria[level] ?? {}, project(name)), id)]).toEqual([key, word]);
    }
  });

  it('counts of panels', () => {
    const { project: name, level, expected } = reference.panelUnitTests;
    const { root } = score(reference.criteria[level] ?? {}, project(name));
    for (const [major, counts] of Object.entries(expected)) {
      const panel = nodeNamed(root, major);
      const total = panel.trace.inputs.length;
      expect(`${Math.round((panel.score ?? 0) * total)}/${total}`).toBe(counts);
    }
  });

  it.each(reference.tieredUnitTests)('tiered percentage of $p', ({ p, expected }) => {
    // Three tiers, each worth 1: a ladder whose rungs are the three percentages.
    const values = [...new Set([0, 1, ...p.map((percent) => percent / 100)])].sort(
      (left, right) => left - right,
    );
    const model = buildModel({
      policies: { rollUp: 'ladder', displayMaximum: 300 },
      scales: [scaleOf('quarters', values)],
      nodes: [node('tiers')],
      criteria: p.map((_, position) => criterion(`tier-${position}`, 'tiers')),
    });
    const given = Object.fromEntries(p.map((percent, position) => [`tier-${position}`, percent / 100]));
    const { root, policies } = scoreMaturity(model, assess(model, given));
    expect(displayScore(root.score, root.maximum, policies)).toBe(expected);
  });
});
