import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { compileModel } from '../compile/compile-model.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { nextQuestions } from '../questions/next-questions.ts';
import { findRanges } from '../range/find-ranges.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { anyModel, everyAnswer, someAnswers } from '../testing/arbitrary-any-model.fixture.ts';
import { assess } from '../testing/build-model.fixture.ts';
import { openWays } from './open-ways.ts';
import { readAssessment } from './read-assessment.ts';
import { scoreMaturity } from './score-maturity.ts';

const withAnswers = (models = anyModel()) =>
  models.chain((model) => fc.record({ model: fc.constant(model), answers: someAnswers(model) }));
const slack = (node: NodeResult) => 1e-9 * Math.max(1, node.maximum);

/** Every way of answering what is open. */
const completions = (model: MaturityModel, answers: readonly Answer[]): readonly (readonly Answer[])[] => {
  const settled = answers.filter(({ status }) => status !== 'unknown');
  const open = model.criteria.filter(
    ({ id, retired }) => !retired && !settled.some(({ criterionId }) => criterionId === id),
  );
  return open.reduce<readonly (readonly Answer[])[]>(
    (ways, criterion) =>
      ways.flatMap((way) => everyAnswer(model, criterion).map((answer) => [...way, answer])),
    [settled],
  );
};

describe('interval and range of levels, under every policy and roll-up', () => {
  it('hold every way of answering what is open, and reach their ends where they are exact', () => {
    fc.assert(
      fc.property(withAnswers(anyModel(4)), ({ model, answers }) => {
        const compiled = compileModel(model);
        const { root } = scoreMaturity(compiled, assess(model, answers), { gains: false });
        const all = completions(model, answers).map((each) =>
          nodesOf(scoreMaturity(compiled, assess(model, each), { gains: false }).root),
        );
        const position = (id: string | null) => model.levels.findIndex((level) => level.id === id);
        for (const [place, node] of nodesOf(root).entries()) {
          const scored = all.flatMap((nodes) => {
            const each = nodes[place];
            return each && each.score !== null ? [each] : [];
          });
          const scores = scored.flatMap(({ score }) => score ?? []);
          const { interval, bound, level, maximum } = node;
          if (scores.length > 0) expect(interval).not.toBeNull();
          const [worst = 0, best = 0] = [interval?.worst, interval?.best];
          for (const score of scores) {
            expect(score).toBeGreaterThanOrEqual(worst - slack(node));
            expect(score).toBeLessThanOrEqual(best + slack(node));
          }
          expect(best).toBeLessThanOrEqual(maximum + slack(node));
          const reachable = node.score === null ? scores : [...scores, node.score];
          if (bound === 'exact' && reachable.length > 0) {
            expect(worst).toBeGreaterThanOrEqual(Math.min(...reachable) - slack(node));
            expect(best).toBeLessThanOrEqual(Math.max(...reachable) + slack(node));
          }
          if (scored.length === 0) continue;
          const levels = scored.map((each) => position(each.level.reached));
          const [lowest, highest] = [position(level.range.worst), position(level.range.best)];
          expect(Math.min(...levels)).toBeGreaterThanOrEqual(lowest);
          expect(Math.max(...levels)).toBeLessThanOrEqual(highest);
          if (level.bound === 'exact') {
            const own =
              node.level.reached === null && node.level.next === null ? [] : [position(level.reached)];
            expect(lowest).toBe(Math.min(...levels, ...own));
            expect(highest).toBe(Math.max(...levels, ...own));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold every way without trying them, as in models too large for that', () => {
    fc.assert(
      fc.property(withAnswers(anyModel(4)), ({ model, answers }) => {
        const compiled = compileModel(model);
        const { readings } = readAssessment(compiled, assess(model, answers), '2024-06-30');
        const ways = openWays(compiled, readings);
        const evaluation = evaluate(compiled, readings);
        const ranges = findRanges({ compiled, readings, evaluation, ways }, 0);
        const all = completions(model, answers).map((each) =>
          nodesOf(scoreMaturity(compiled, assess(model, each), { gains: false }).root),
        );
        for (const [id, { ends, isExact, levels, areLevelsExact }] of ranges) {
          const scored = all.flatMap((nodes) =>
            nodes.filter((each) => each.id === id && each.score !== null),
          );
          if (scored.length === 0) continue;
          const scores = scored.flatMap(({ score }) => score ?? []);
          const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
          const rounding = 1e-9 * Math.max(1, highest);
          expect(lowest).toBeGreaterThanOrEqual((ends?.low ?? Number.NaN) - rounding);
          expect(highest).toBeLessThanOrEqual((ends?.high ?? Number.NaN) + rounding);
          if (isExact) {
            expect(lowest).toBeLessThanOrEqual((ends?.low ?? Number.NaN) + rounding);
            expect(highest).toBeGreaterThanOrEqual((ends?.high ?? Number.NaN) - rounding);
          }
          const reached = scored.map(({ level }) =>
            model.levels.findIndex((each) => each.id === level.reached),
          );
          expect(Math.min(...reached)).toBeGreaterThanOrEqual(levels.worst);
          expect(Math.max(...reached)).toBeLessThanOrEqual(levels.best);
          if (areLevelsExact) {
            expect([Math.min(...reached), Math.max(...reached)]).toEqual([levels.worst, levels.best]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no score passes its maximum, and a share its full', () => {
    fc.assert(
      fc.property(withAnswers(), ({ model, answers }) => {
        for (const node of nodesOf(scoreMaturity(model, assess(model, answers)).root)) {
          if (node.score !== null) expect(node.score).toBeLessThanOrEqual(node.maximum + slack(node));
          for (const share of node.level.shares) expect(share ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});

describe('nextQuestions', () => {
  it('tells by how much the interval that is shown narrows, under every policy and roll-up', () => {
    const width = ({ interval }: NodeResult) => (interval === null ? 0 : interval.best - interval.worst);
    fc.assert(
      fc.property(withAnswers(anyModel(4)), ({ model, answers }) => {
        const compiled = compileModel(model);
        const before = scoreMaturity(compiled, assess(model, answers), { gains: false }).root;
        for (const { criterionId, shrink, meanShrink } of nextQuestions(compiled, assess(model, answers))) {
          const criterion = model.criteria.find(({ id }) => id === criterionId);
          const options = model.scales.find(({ id }) => id === criterion?.scaleId)?.options ?? [];
          const shrinks = options.map(({ id: optionId }) => {
            const others = answers.filter((answer) => answer.criterionId !== criterionId);
            const answer: Answer = { criterionId, status: 'answered', optionId };
            const after = scoreMaturity(compiled, assess(model, [...others, answer]), { gains: false }).root;
            return width(before) - width(after);
          });
          const mean = shrinks.reduce((sum, each) => sum + each, 0) / shrinks.length;
          expect(Math.abs(shrink - Math.min(...shrinks))).toBeLessThanOrEqual(slack(before));
          expect(Math.abs(meanShrink - mean)).toBeLessThanOrEqual(slack(before));
        }
      }),
    );
  });
});
