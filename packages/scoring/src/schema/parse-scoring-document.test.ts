import { wrapDocument } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { softwareChoiceModel } from '../models/software-choice/model.ts';
import type { Candidate } from '../selection/application/application.ts';
import { evaluateApplications } from '../selection/evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../selection/model/selection-model.ts';
import { oseeCall2024 } from '../selection/osee-call-2024/osee-call-2024.ts';
import { parseScoringDocument, type ScoringDocuments, scoringDocumentFormats } from './index.ts';
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
    expect(sampleScoringDocuments).toHaveLength(scoringDocumentFormats.length);
  });

  it('reads candidates without a country, which a model of countries still refuses', () => {
    const candidates: readonly Candidate[] = [
      {
        id: 'chat-a',
        attributes: {
          'licence-approved': { value: true, source: 'file LICENSE', date: '2026-10-01' },
          'cost-in-per-cent-of-budget': 82.5,
        },
        scores: [{ criterion: 'needs', value: 85 }],
      },
      { id: 'chat-b', attributes: { 'licence-approved': null } },
    ];
    const document = wrapDocument('osee-applications', candidates, { id: 'chats' }, scoringDocumentFormats);
    const read = parseScoringDocument('osee-applications', JSON.parse(JSON.stringify(document)));
    expect(read).toEqual({ ok: true, document, steps: [] });
    const { content } = read.ok ? read.document : { content: [] };
    const model: SelectionModel = softwareChoiceModel;
    expect(evaluateApplications(model, content)).toEqual(evaluateApplications(model, candidates));
    expect(() => evaluateApplications(oseeCall2024, [{ id: 'chat-b' }])).toThrow(
      expect.objectContaining({ code: 'unknown-country' }),
    );
    const misspelt = { ...document, content: [{ id: 'chat-a', contry: 'KEN' }] };
    expect(problems('osee-applications', misspelt)).toEqual(['unknown-property content.0.contry']);
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
