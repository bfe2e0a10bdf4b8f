import { canonicalJson } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { recomputeScore } from '../explain/recompute-score.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { arbitraryAnswers, arbitraryModel, arbitraryPolicies } from '../testing/arbitrary-model.test-prop.ts';
import { assess, sumOf } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

const withAnswers = (models = arbitraryModel(), kinds?: string[]) =>
  models.chain((model) => fc.record({ model: fc.constant(model), answers: arbitraryAnswers(model, kinds) }));
const score = (model: MaturityModel, answers: readonly Answer[]) =>
  scoreMaturity(model, assess(model, answers));
const levelIndex = (model: MaturityModel, id: string | null) =>
  model.levels.findIndex((level) => level.id === id);
const idsBelow = ({ trace, children }: NodeResult): string[] => [
  ...[...trace.inputs, ...trace.dropped].flatMap(({ kind, id }) => (kind === 'criterion' ? [id] : [])),
  ...children.flatMap(idsBelow),
];
const near = (left: number | null, right: number | null) =>
  left === null || right === null
    ? left === right
    : Math.abs(left - right) <= 1e-12 * Math.max(1, Math.abs(left));

describe('every result', () => {
  it('stays within its bounds, and its interval holds the score', () => {
    fc.assert(
      fc.property(withAnswers(), ({ model, answers }) => {
        for (const node of nodesOf(score(model, answers).root)) {
          if (node.score !== null) {
            expect(node.score).toBeGreaterThanOrEqual(0);
            expect(node.score).toBeLessThanOrEqual(node.maximum);
            expect(node.interval?.worst).toBeLessThanOrEqual(node.score);
            expect(node.interval?.best).toBeGreaterThanOrEqual(node.score);
          }
          if (node.interval) expect(node.interval.best).toBeLessThanOrEqual(node.maximum);
          if (node.coverage !== null) expect(node.coverage).toBeGreaterThanOrEqual(0);
          if (node.coverage !== null) expect(node.coverage).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('has a trace whose contributions sum to the score, with every criterion exactly once', () => {
    fc.assert(
      fc.property(withAnswers(), ({ model, answers }) => {
        for (const node of nodesOf(score(model, answers).root)) {
          const ids = [...node.trace.inputs, ...node.trace.dropped].map(({ kind, id }) => `${kind} ${id}`);
          expect(new Set(ids).size).toBe(ids.length);
          if (node.score !== null) {
            const sum = sumOf(node.trace.inputs.map(({ contribution }) => contribution));
            expect(Math.abs(sum - node.score)).toBeLessThanOrEqual(1e-12 * Math.max(1, node.maximum));
          }
          expect(near(recomputeScore(node), node.score)).toBe(true);
          const expected = model.criteria
            .filter(({ impacts }) =>
              impacts.some(({ nodeId }) => nodesOf(node).some(({ id }) => id === nodeId)),
            )
            .map(({ id }) => id);
          expect(new Set(idsBelow(node))).toEqual(new Set(expected));
        }
      }),
    );
  });

  it('gives the same bytes for the same input, in whatever order the answers come', () => {
    fc.assert(
      fc.property(withAnswers(), fc.nat(), ({ model, answers }, turn) => {
        const cut = turn % (answers.length + 1);
        const turned = [...answers.slice(cut), ...answers.slice(0, cut)].reverse();
        expect(canonicalJson(score(model, turned))).toBe(canonicalJson(score(model, answers)));
      }),
    );
  });

  it('does not depend on the order of nodes and criteria, outside ladders', () => {
    const rollUp = ['mean', 'flatMean', 'avgOfAvg', 'sum', 'min'] as const;
    fc.assert(
      fc.property(withAnswers(arbitraryModel(arbitraryPolicies({ rollUp }))), ({ model, answers }) => {
        const turned = {
          ...model,
          nodes: [...model.nodes].reverse(),
          criteria: [...model.criteria].reverse(),
        };
        const [left, right] = [score(model, answers), score(turned, answers)];
        for (const node of nodesOf(left.root)) {
          const twin = nodesOf(right.root).find(({ id }) => id === node.id);
          expect(near(node.score, twin?.score ?? null)).toBe(true);
        }
        expect(right.conformance.verdict).toBe(left.conformance.verdict);
      }),
    );
  });

  it('does not change when all weights are multiplied', () => {
    const rollUp = ['mean', 'flatMean', 'avgOfAvg', 'min', 'ladder'] as const;
    const models = arbitraryModel(arbitraryPolicies({ rollUp }));
    fc.assert(
      fc.property(
        withAnswers(models),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        ({ model, answers }, factor) => {
          const scaled: MaturityModel = {
            ...model,
            nodes: model.nodes.map((node) => ({ ...node, weight: (node.weight ?? 1) * factor })),
            criteria: model.criteria.map((each) => ({
              ...each,
              impacts: each.impacts.map((impact) => ({ ...impact, weight: (impact.weight ?? 1) * factor })),
            })),
          };
          expect(near(score(model, answers).root.score, score(scaled, answers).root.score)).toBe(true);
        },
      ),
    );
  });
});

describe('a better answer', () => {
  it('never lowers a score, a level or the verdict', () => {
    fc.assert(
      fc.property(withAnswers(), fc.nat(), ({ model, answers }, pick) => {
        const steps = ['0', '0.25', '0.5', '0.75', '1'];
        const answered = answers.filter((answer) => answer.status === 'answered' && answer.optionId !== '1');
        const chosen = answered[pick % Math.max(1, answered.length)];
        fc.pre(chosen?.status === 'answered');
        if (chosen?.status !== 'answered') return;
        const optionId = steps[steps.indexOf(chosen.optionId) + 1] ?? '1';
        const better = answers.map((answer) => (answer === chosen ? { ...chosen, optionId } : answer));
        const [before, after] = [score(model, answers), score(model, better)];
        for (const [position, node] of nodesOf(before.root).entries()) {
          const then = nodesOf(after.root)[position];
          if (node.score !== null && then && then.score !== null) {
            expect(then.score).toBeGreaterThanOrEqual(node.score);
            expect(levelIndex(model, then.level.reached)).toBeGreaterThanOrEqual(
              levelIndex(model, node.level.reached),
            );
          }
        }
        if (before.conformance.verdict === 'yes') expect(after.conformance.verdict).toBe('yes');
      }),
    );
  });

  it('gains exactly what a real scoring gives', () => {
    fc.assert(
      fc.property(withAnswers(), ({ model, answers }) => {
        const before = score(model, answers);
        for (const gain of before.gains) {
          const others = answers.filter(({ criterionId }) => criterionId !== gain.criterionId);
          const answer: Answer = {
            criterionId: gain.criterionId,
            status: 'answered',
            optionId: gain.toOptionId,
          };
          const after = score(model, [...others, answer]).root;
          const delta =
            after.score === null || before.root.score === null ? null : after.score - before.root.score;
          expect(gain.deltaScore).toBe(delta);
          expect(gain.levelAfter).toBe(after.level.reached);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('unknown and unanswered', () => {
  it('count alike, and as a real answer of 0 only where the policy says zero', () => {
    fc.assert(
      fc.property(withAnswers(), ({ model, answers }) => {
        const silent = answers.filter(({ status }) => status !== 'unknown');
        const [left, right] = [score(model, answers), score(model, silent)];
        expect(left.root.score).toBe(right.root.score);
        expect(left.root.interval).toEqual(right.root.interval);
        expect(left.root.coverage).toBe(right.root.coverage);
        if (left.policies.unanswered !== 'zero') {
          const openIds = left.criteria.filter(({ status }) => status === 'unknown').map(({ id }) => id);
          const counted = nodesOf(left.root).flatMap(({ trace }) => trace.inputs.map(({ id }) => id));
          expect(counted.filter((id) => openIds.includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('never make a verdict of yes', () => {
    fc.assert(
      fc.property(withAnswers(), ({ model, answers }) => {
        const { conformance, criteria } = score(model, answers);
        const openMust = criteria.some(
          ({ obligation, status }) =>
            obligation === 'must' && (status === 'unknown' || status === 'unanswered'),
        );
        if (openMust) expect(conformance.verdict).not.toBe('yes');
      }),
    );
  });

  it('leave a range that every way of answering them falls into', () => {
    const rollUp = ['mean', 'flatMean', 'avgOfAvg', 'sum', 'min'] as const;
    fc.assert(
      fc.property(
        withAnswers(arbitraryModel(arbitraryPolicies({ rollUp }))),
        fc.array(fc.constantFrom('0', '0.25', '0.5', '0.75', '1'), { minLength: 6, maxLength: 6 }),
        ({ model, answers }, steps) => {
          const before = score(model, answers).root;
          const settled = model.criteria.map(({ id: criterionId }, position): Answer => {
            const given = answers.find((answer) => answer.criterionId === criterionId);
            const optionId = steps[position] ?? '0';
            return given && given.status !== 'unknown'
              ? given
              : { criterionId, status: 'answered', optionId };
          });
          const after = score(model, settled).root;
          if (after.score === null) return;
          expect(after.score).toBeGreaterThanOrEqual(before.interval?.worst ?? Number.NaN);
          expect(after.score).toBeLessThanOrEqual(before.interval?.best ?? Number.NaN);
          expect(levelIndex(model, after.level.reached)).toBeLessThanOrEqual(
            levelIndex(model, before.level.range.best),
          );
          expect(levelIndex(model, after.level.reached)).toBeGreaterThanOrEqual(
            levelIndex(model, before.level.range.worst),
          );
        },
      ),
    );
  });
});

describe('not applicable', () => {
  it('gives null for a branch to which nothing applies', () => {
    fc.assert(
      fc.property(arbitraryModel(arbitraryPolicies({ notApplicable: ['exclude'] })), (model) => {
        const answers = model.criteria.map(
          ({ id }): Answer => ({ criterionId: id, status: 'notApplicable' }),
        );
        for (const node of nodesOf(score(model, answers).root)) {
          expect(node).toMatchObject({ score: null, coverage: null, interval: null, status: 'notEvaluated' });
        }
      }),
    );
  });
});
