import { combineAssessors, recomputeScore } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';
import { assessments } from './answers.ts';

const printed = await printedBy(() => import('./index.ts'));

it('averages nothing: what differs stays open until people have talked', () => {
  expect(printed).toContain('licensing-selection-based-on-requirements: differs (0.75, 0.25, 0.5)');
  expect(printed).toContain('testing-integration-and-quality-assurance: single (0.5, -, -)');
  expect(printed).toContain(
    'Unresolved: change-management, licensing-selection-based-on-requirements, testing-integration-and-quality-assurance',
  );
  expect(printed).toContain('After they have talked: 35, between 6 and 90, 15 % answered');
});

it('prints a score that its trace gives again', () => {
  const { results } = combineAssessors(oseeEcosystemModel, assessments);
  for (const { root } of results) expect(recomputeScore(root)).toBe(root.score);
  expect(printed).toContain(
    `Each by itself: ${results.map(({ root }) => Math.round((root.score ?? 0) * 100)).join(', ')} of 100`,
  );
});

it('asks open questions only, and plans phases within the budget', () => {
  const asked = printed.split('narrows the range most:\n')[1]?.split('\n\n')[0] ?? '';
  expect(asked.split('\n')).toHaveLength(3);
  expect(asked).toContain('how many gained a first-time contributor from outside');
  expect(printed).toMatch(/To the level "repeatable" in 20 phases, 77 steps/u);
  expect(printed).toContain('20. mobilisation-exit to first-steps');
});

it('reports in French', () => {
  expect(printed).toContain('# Maturité\u202F: Ministère imaginaire');
  const report = printed.slice(printed.indexOf('# Maturité'));
  expect(report).toContain('Écosystème du logiciel libre du pays\u202F: score de 35 sur 100.');
  expect(report).not.toMatch(/Strategy|Exploring/u);
});
