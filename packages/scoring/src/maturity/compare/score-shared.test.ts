import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { oseeEcosystemModel as whole } from '../../models/osee-ecosystem/model.ts';
import { atDepth } from '../model/at-depth.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { compareResults } from './compare-results.ts';
import { explainComparison } from './explain-comparison.ts';

const quick = atDepth(whole, 'quick');
const standard = atDepth(whole, 'standard');
const score = (model: MaturityModel, stepOf: (id: string) => string | null) =>
  scoreMaturity(
    model,
    {
      subject: 'Example',
      model: { id: model.id, version: model.version },
      asOf: '2024-06-30',
      answers: model.criteria.flatMap(({ id, retired }) => {
        const optionId = retired ? null : stepOf(id);
        return optionId === null ? [] : [{ criterionId: id, status: 'answered' as const, optionId }];
      }),
    },
    { gains: false },
  );
const asked = new Set(quick.criteria.map(({ id }) => id));
const half = score(quick, () => 'established');

describe('two depths', () => {
  it('are scored on the questions that both asked, and on nothing else', () => {
    const better = score(standard, (id) => (asked.has(id) ? 'managed' : 'not-yet'));
    const { comparable, shared } = compareResults(half, better);
    expect(comparable).toBe(false);
    expect(shared).toMatchObject({ before: 15, after: 50 });
    expect(shared.criterionIds).toHaveLength(15);
    expect(shared.scores?.[0]).toMatchObject({ before: half.root.score, certain: true });
    expect(shared.scores?.[0]?.after).toBeCloseTo(0.75, 12);
    expect(shared.scores?.[0]?.delta).toBeCloseTo(0.25, 12);
  });

  it('keep the score of the shorter one, whatever was answered in it', () => {
    const steps = ['not-yet', 'first-steps', 'established', 'managed', 'embedded'];
    const mixed = score(quick, (id) => steps[id.length % 5] ?? null);
    const longer = score(whole, (id) => steps[id.length % 5] ?? null);
    for (const { nodeId, before, after } of compareResults(mixed, longer).shared.scores ?? []) {
      expect(after, nodeId).toBeCloseTo(before ?? Number.NaN, 12);
    }
    expect(compareResults(mixed, longer).shared.scores?.[0]?.delta).toBe(0);
    expect(compareResults(longer, mixed).shared.scores?.[0]?.before).toBeCloseTo(mixed.root.score ?? 0, 12);
  });

  it('say where open answers may explain the change', () => {
    const open = score(standard, (id) => (id === 'office-mandate' ? 'embedded' : null));
    expect(compareResults(half, open).shared.scores?.[0]).toMatchObject({ after: 1, certain: false });
    const [, , text] = explainComparison(half, open, { locale: en }).map((sentence) => sentence.text);
    expect(text).toBe('15 of 15 questions shared; asked before: 15, after: 50.');
    expect(explainComparison(half, open, { locale: en }).map(({ id }) => id)).toContain('comparison-open');
  });

  it('tell changed answers in words, and not that a longer depth asks more', () => {
    const better = score(standard, (id) => (id === 'office-mandate' ? 'managed' : 'established'));
    const told = explainComparison(half, better, { locale: en });
    expect(told.filter(({ id }) => id.startsWith('change-'))).toMatchObject([
      { id: 'change-better', parameters: { from: 'Established', to: 'Managed' } },
    ]);
    expect(told.map(({ id }) => id)).toContain('comparison-certain');
  });
});

it('is not done where the values of questions alone do not make the score', () => {
  const summed = { ...quick, policies: { ...quick.policies, rollUp: 'sum' as const } };
  const other = score(summed, () => 'established');
  expect(compareResults(other, other).shared.scores).toBeNull();
  expect(compareResults(half, other).shared.scores).toBeNull();
  const elsewhere = score({ ...quick, id: 'another' }, () => 'established');
  expect(compareResults(half, elsewhere).shared.scores).toBeNull();
  expect(explainComparison(half, elsewhere, { locale: en })[0]?.id).toBe('comparison-reason-model');
});
