import { expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { renderExplanation } from './render-explanation.ts';
import type { SelectionExplanation } from './selection-explanation.ts';

const nothing: SelectionExplanation = {
  summary: [],
  gates: [],
  bars: [],
  reasons: [],
  changes: [],
  rules: [],
  ranks: [],
  limits: [],
  names: {},
};
const linesOf = (more: Partial<SelectionExplanation>): readonly string[] =>
  renderExplanation({ ...nothing, ...more }, { locale: en }).flatMap(({ lines }) => lines);

it('writes no score, share or coverage as full that is not, and points not as all of a criterion', () => {
  expect(
    linesOf({
      summary: [
        { id: 'score', parameters: { applicant: 'a', score: 99.96 } },
        { id: 'score', parameters: { applicant: 'a', score: 100 } },
        { id: 'leader-with-share', parameters: { leader: 'a', share: 99.6 } },
        { id: 'limit-coverage', parameters: { applicant: 'a', coverage: 99.9 } },
        { id: 'bar-known', parameters: { criterion: 'c', points: 12.48, most: 12.5 } },
        { id: 'bar-known', parameters: { criterion: 'c', points: 12.5, most: 12.5 } },
      ],
    }),
  ).toEqual([
    'a: 99.9 of 100.',
    'a: 100 of 100.',
    'a comes first; in 99 of 100 weightings it does so too.',
    'a: 99% of the weight is known.',
    'c: 12.4 of 12.5.',
    'c: 12.5 of 12.5.',
  ]);
});

it('leaves differences as they are printed, so that they add up', () => {
  expect(
    linesOf({ changes: [{ id: 'ahead-on', parameters: { chosen: 'a', points: 99.96, criterion: 'c' } }] }),
  ).toEqual(['a is 100 ahead on c.']);
});
