import { describe, expect, it } from 'vitest';
import { parseScoringDocument, type ScoringDocuments } from './index.ts';
import { sampleScoringDocuments } from './testing/samples.fixture.ts';

const sample = (kind: keyof ScoringDocuments) => {
  const found = sampleScoringDocuments.find((document) => document.kind === kind);
  return JSON.parse(JSON.stringify(found)) as { content: Record<string, unknown> };
};

const problems = (kind: keyof ScoringDocuments, value: unknown): string[] => {
  const result = parseScoringDocument(kind, value);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('parseScoringDocument', () => {
  it.each(sampleScoringDocuments)('reads $kind and loses nothing', (document) => {
    const value: unknown = JSON.parse(JSON.stringify(document));
    expect(parseScoringDocument(document.kind, value)).toEqual({ ok: true, document: value, steps: [] });
  });

  it('covers all its kinds', () => {
    expect(sampleScoringDocuments).toHaveLength(9);
  });

  it('names faults deep in the tree of criteria', () => {
    const document = sample('osee-selection-model');
    const groups = document.content['criteria'] as { children: Record<string, unknown>[] }[];
    Object.assign(groups[0]?.children[0] ?? {}, { weight: -1, colour: 'red' });
    Object.assign(groups[1]?.children[1] ?? {}, { scale: { kind: 'stars' } });
    expect(problems('osee-selection-model', document)).toEqual([
      'unknown-property content.criteria.0.children.0.colour',
      'out-of-range content.criteria.0.children.0.weight',
      'wrong-value content.criteria.1.children.1.scale.kind',
    ]);
  });

  it('keeps unknown, not applicable and zero apart', () => {
    const document = sample('osee-applications');
    const scores = (value: unknown) => ({
      ...document,
      content: [{ id: 'a', country: 'KEN', scores: [{ criterion: 'c', value }] }],
    });
    for (const value of [null, 0, 'partial'])
      expect(problems('osee-applications', scores(value))).toEqual([]);
    for (const value of [true, '', []]) expect(problems('osee-applications', scores(value))).toHaveLength(1);
  });

  it('refuses a policy that the model does not know', () => {
    const document = sample('osee-maturity-model');
    document.content['policies'] = { unanswered: 'guess', tolerance: -1, colour: 1 };
    expect(problems('osee-maturity-model', document)).toEqual([
      'unknown-property content.policies.colour',
      'out-of-range content.policies.tolerance',
      'wrong-value content.policies.unanswered',
    ]);
  });

  it('tells an answer that no status explains', () => {
    const document = sample('osee-assessment');
    document.content['answers'] = [
      { criterionId: 'a', status: 'skipped' },
      { criterionId: 'a', status: 'answered' },
    ];
    expect(problems('osee-assessment', document)).toEqual([
      'wrong-value content.answers.0.status',
      'missing-property content.answers.1.optionId',
    ]);
  });
});
