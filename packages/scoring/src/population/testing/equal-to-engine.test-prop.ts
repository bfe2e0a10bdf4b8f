import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../maturity/assessment/answer.ts';
import { compileModel } from '../../maturity/compile/compile-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import { anyModel, someAnswers } from '../../maturity/testing/arbitrary-any-model.fixture.ts';
import { cellsOf } from '../cells/criterion-cells.ts';
import { rowReader } from '../cells/row-reader.ts';
import { engineScorer } from '../row/engine-scorer.ts';
import { fastScorer } from '../row/fast-scorer.ts';
import { slowReason } from '../row/slow-reason.ts';

const flat = (node: NodeResult): readonly NodeResult[] => [node, ...node.children.flatMap(flat)];

const expected = (model: MaturityModel, answers: readonly Answer[]) => {
  const compiled = compileModel(model);
  const { root } = scoreMaturity(
    compiled,
    { subject: 's', model: { id: model.id, version: model.version }, asOf: '2024-06-30', answers },
    { gains: false },
  );
  const byId = new Map(flat(root).map((node) => [node.id, node]));
  return compiled.order.map(({ id }) => {
    const node = byId.get(id);
    return {
      id,
      score: node?.score ?? Number.NaN,
      worst: node?.interval?.worst ?? Number.NaN,
      best: node?.interval?.best ?? Number.NaN,
      coverage: node?.coverage ?? Number.NaN,
      level: model.levels.findIndex((level) => level.id === node?.level.reached),
    };
  });
};

const found = (model: MaturityModel, rows: readonly (readonly Answer[])[]) => {
  const compiled = compileModel(model);
  const cells = [...compiled.criteria.values()].map((each) => cellsOf(compiled, each));
  const read = rowReader(compiled, cells);
  const scorer = (slowReason(compiled) === null ? fastScorer : engineScorer)(compiled, cells);
  const { block, figures } = scorer;
  const classes = new Int16Array(cells.length);
  for (const answers of rows) {
    read({ answers, asOf: '2024-06-30' }, [], classes);
    for (const [each, found] of classes.entries()) block.classes[each * block.capacity + block.count] = found;
    block.count += 1;
  }
  scorer.score();
  return rows.map((_, row) =>
    compiled.order.map(({ id }, position) => {
      const at = figures.place[position * block.capacity + row] ?? -1;
      return {
        id,
        score: figures.score[at],
        worst: figures.worst[at],
        best: figures.best[at],
        coverage: figures.coverage[at],
        level: figures.level[at],
      };
    }),
  );
};

const rowsOf = (model: MaturityModel) =>
  fc.tuple(fc.constant(model), fc.array(someAnswers(model), { minLength: 1, maxLength: 4 }));

const isSound = (model: MaturityModel): boolean => {
  try {
    compileModel(model);
    return true;
  } catch {
    return false;
  }
};

describe('the figures of a row', () => {
  it('are those of a single assessment, to the last bit, for any model', () => {
    fc.assert(
      fc.property(anyModel(5).chain(rowsOf), ([model, rows]) => {
        expect(found(model, rows)).toEqual(rows.map((answers) => expected(model, answers)));
      }),
    );
  });

  it('are so for models that take the fast way', () => {
    let fast = 0;
    const plain = anyModel(6)
      .map(
        ({ policies, nodes, criteria, levels, ...model }): MaturityModel => ({
          ...model,
          policies: {
            ...policies,
            rollUp:
              policies?.rollUp === 'flatMean' || policies?.rollUp === 'avgOfAvg' ? policies.rollUp : 'mean',
            unanswered: policies?.unanswered === 'zero' ? 'zero' : 'exclude',
            ...(policies?.belowMinimumCoverage === 'noScore' && { belowMinimumCoverage: 'noLevel' }),
          },
          nodes: nodes.map(({ rollUp: _r, cap: _c, deduction: _d, ...node }) => node),
          criteria: criteria.map((each) => ({
            ...each,
            scaleId: 'halves',
            impacts: each.impacts.slice(0, 1).map(({ points: _p, ...impact }) => impact),
          })),
          levels: levels.map((level) => ({
            ...level,
            requires: level.requires.filter(({ kind }) => kind !== 'level'),
          })),
        }),
      )
      .filter(isSound);
    fc.assert(
      fc.property(plain.chain(rowsOf), ([model, rows]) => {
        if (slowReason(compileModel(model)) === null) fast += 1;
        expect(found(model, rows)).toEqual(rows.map((answers) => expected(model, answers)));
      }),
    );
    expect(fast).toBeGreaterThan(20);
  });
});
