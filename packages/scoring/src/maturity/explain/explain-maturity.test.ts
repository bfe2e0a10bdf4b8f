import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { oseeEcosystemModel as model } from '../../models/index.ts';
import type { Answer } from '../assessment/answer.ts';
import { policyNames } from '../model/policies.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import {
  answersOf,
  assess,
  buildModel,
  criterion,
  node,
  quarters,
  scaleOf,
} from '../testing/build-model.fixture.ts';
import { displayScore } from './display-score.ts';
import { explainMaturity } from './explain-maturity.ts';
import { recomputeScore } from './recompute-score.ts';

const chosen = (optionId: string): Answer[] =>
  model.criteria
    .filter(({ retired }) => !retired)
    .map(({ id }) => ({ criterionId: id, status: 'answered', optionId }));
const textsOf = (answers: readonly Answer[]) =>
  explainMaturity(scoreMaturity(model, assess(model, answers)), { locale: en }).map(({ text }) => text);

describe('explainMaturity', () => {
  it('explains a complete result', () => {
    const texts = textsOf(chosen('established'));
    expect(texts).toContain('Open-source ecosystem of a country scores 50 of 100.');
    expect(texts).toContain('100% of what applies is answered.');
    expect(texts).toContain('The level reached is “Repeatable”; the next is “Managed”.');
    expect(texts).toContain('“Open-source ecosystem of a country”: 50%, threshold for “Managed” 60%.');
    expect(texts).toContain('Every obligation that applies is met.');
    expect(texts).toContain('“Technical”: 50 of 100, brings 10.');
    expect(texts.some((text) => text.startsWith('Once everything is answered'))).toBe(false);
  });

  it('explains a result in which nothing that counts can bring anything', () => {
    const nothing = buildModel({
      policies: { unmetMay: 'excused' },
      scales: [quarters, scaleOf('nothing', [0])],
      nodes: [node('a')],
      criteria: [
        criterion('x', 'a', { scaleId: 'nothing' }),
        criterion('y', 'a', { obligation: 'may', scaleId: 'quarters' }),
      ],
    });
    const result = scoreMaturity(nothing, assess(nothing, { x: 0, y: 0 }));
    expect(result.root).toMatchObject({ score: 0, maximum: 0 });
    const texts = explainMaturity(result, { locale: en }).map(({ text }) => text);
    expect(texts).toContain('“A”: 0 of 100, brings 0.');
    expect(texts.join(' ')).not.toMatch(/NaN|Infinity/u);
  });

  it('explains an empty and a perfect one', () => {
    expect(textsOf([])).toContain('Once everything is answered it can come out between 0 and 100.');
    expect(textsOf([])).toContain(
      'Depending on the unanswered questions, the level is between “Initial” and “Leading”.',
    );
    expect(textsOf(chosen('embedded'))).toContain('The level reached is “Leading”, the highest there is.');
  });

  it('names the musts that are not met, and how many', () => {
    const answers = chosen('managed').map((answer) =>
      answer.criterionId === 'licensing-selection-based-on-requirements'
        ? { ...answer, optionId: 'not-yet' }
        : answer,
    );
    const texts = textsOf(answers as Answer[]);
    expect(texts.some((text) => text.startsWith('1 obligation is not met: Of the software products'))).toBe(
      true,
    );
    expect(
      texts.some((text) => text.startsWith('Before “Managed”, these obligations have to be met: Of the')),
    ).toBe(true);
  });

  it('has every sentence in five languages, without open placeholders', () => {
    const other = buildModel({
      status: 'draft',
      levels: [
        { id: 'low', title: 'Low', requires: [] },
        {
          id: 'high',
          title: 'High',
          requires: [
            { kind: 'level', levelId: 'high', minimum: 1 },
            { kind: 'node', nodeId: 'a', minimum: 1 },
            { kind: 'criterion', criterionId: 'p', minimum: 1 },
            { kind: 'each', nodeKind: 'category', minimum: 1 },
          ],
        },
      ],
      nodes: [node('a'), node('b'), node('c')],
      criteria: [
        criterion('p', 'a', { impacts: [{ nodeId: 'a', levelId: 'high' }] }),
        criterion('q', 'b'),
        criterion('r', 'c'),
      ],
    });
    const results = [
      ...['zero', 'exclude', 'block'].map((unanswered) => {
        const each = { ...other, policies: { unanswered: unanswered as 'zero' } };
        return scoreMaturity(each, assess(each, { p: 0.5, r: 'notApplicable' }));
      }),
      scoreMaturity(model, assess(model, chosen('first-steps'))),
      scoreMaturity(other, assess(other, { p: 1, q: 0, r: 'notApplicable' })),
    ];
    for (const locale of [en, fr, es, pt, ar]) {
      for (const result of results) {
        for (const { text } of explainMaturity(result, { locale })) {
          expect(text).not.toMatch(/[{}]|undefined|NaN/u);
          expect(text).toMatch(/\S/u);
        }
      }
    }
  });
});

describe('displayScore', () => {
  const display = { displayMaximum: 100, displayDecimals: 0, rounding: 'halfUp' } as const;
  it.each([
    [0.995, 1, 99],
    [0.9999999, 1, 99],
    [1, 1, 100],
    [0.005, 1, 1],
    [0.004, 1, 0],
    [0.29, 1, 29],
    [1.5, 3, 50],
    [0, 0, 0],
  ])('shows %d of %d as %d', (score, maximum, expected) => {
    expect(displayScore(score, maximum, display)).toBe(expected);
  });

  it('cuts and keeps decimals as told, and keeps null', () => {
    expect(displayScore(0.999, 1, { ...display, rounding: 'floor' })).toBe(99);
    expect(displayScore(2.59, 4, { displayMaximum: 4, displayDecimals: 1, rounding: 'floor' })).toBe(2.5);
    expect(displayScore(null, 1, display)).toBeNull();
  });

  it('shows a full score as told also where that is no whole step', () => {
    const quarter = { ...display, displayMaximum: 2.5 };
    expect(displayScore(1, 1, quarter)).toBe(2.5);
    expect(displayScore(0.9, 1, quarter)).toBe(2);
    expect(displayScore(0.2, 1, { ...display, displayMaximum: 0.5 })).toBe(0);
  });

  it.each([
    ['score', Number.NaN, 1, display],
    ['maximum', 0.5, -1, display],
    ['policies.rounding', 0.5, 1, { ...display, rounding: 'nearest' }],
    ['policies.displayDecimals', 0.5, 1, { ...display, displayDecimals: 99 }],
  ])('refuses another %s', (path, score, maximum, policies) => {
    expect(() => displayScore(score, maximum, policies as typeof display)).toThrow(
      expect.objectContaining({ path: path.split('.') }),
    );
  });
});

describe('recomputeScore', () => {
  it.each(policyNames.rollUp)('finds the score of %s in the trace alone', (rollUp) => {
    const other = buildModel({
      policies: { rollUp },
      nodes: [node('a'), node('b', 'a', { weight: 2 })],
      criteria: [criterion('p', 'a'), criterion('q', 'b'), criterion('r', 'b')],
    });
    const { root } = scoreMaturity(other, assess(other, answersOf({ p: 1, q: 1, r: 0.25 })));
    expect(recomputeScore(root)).toBeCloseTo(root.score ?? Number.NaN, 12);
    const forged = { ...root, trace: { ...root.trace, dropped: [], inputs: [] } };
    expect(recomputeScore(forged)).toBeNull();
  });
});
