import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { explainMaturity } from '../explain/explain-maturity.ts';
import { recomputeScore } from '../explain/recompute-score.ts';
import { analyseGaps } from '../gaps/analyse-gaps.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { anyModel, someAnswers } from '../testing/arbitrary-any-model.fixture.ts';
import { assess } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

const withAnswers = anyModel().chain((model) =>
  fc.record({ model: fc.constant(model), answers: someAnswers(model, 0.4) }),
);

describe('what nobody answered, under every policy and roll-up', () => {
  it('has no figure, level or band', () => {
    fc.assert(
      fc.property(withAnswers, ({ model, answers }) => {
        const { root, criteria, gains } = scoreMaturity(model, assess(model, answers));
        for (const each of criteria) {
          if (each.status === 'unanswered' || each.status === 'unknown') expect(each.value).toBeNull();
        }
        for (const node of nodesOf(root)) {
          if (node.coverage !== 0) continue;
          expect(node).toMatchObject({
            score: null,
            bandId: null,
            status: 'notStarted',
            trace: { inputs: [] },
          });
          expect(node.level).toMatchObject({ reached: null, next: null, blocking: [] });
          expect(node.level.shares.every((share) => share === null)).toBe(true);
          expect(recomputeScore(node)).toBeNull();
        }
        if (root.coverage === 0) expect(gains.every(({ deltaScore }) => deltaScore === null)).toBe(true);
      }),
    );
  });

  it('is explained without a figure of it', () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        const result = scoreMaturity(model, assess(model, []));
        if (result.root.coverage !== 0) return;
        const ids = explainMaturity(result, { locale: en }).map(({ id }) => id);
        expect(ids).toContain('score-none');
        for (const id of ['score', 'level', 'level-top', 'part', 'gain']) expect(ids).not.toContain(id);
      }),
    );
  });

  it('is unknown in what blocks a level, as it is in conformance', () => {
    fc.assert(
      fc.property(withAnswers, ({ model, answers }) => {
        const { root, conformance, criteria } = scoreMaturity(model, assess(model, answers));
        for (const { level } of nodesOf(root)) {
          for (const { requirement, outcome, have, itemIds } of level.blocking) {
            if (requirement.kind === 'musts' && outcome !== 'noData') {
              const isUnmet = itemIds.some((id) => conformance.unmetIds.includes(id));
              expect(outcome === 'unmet').toBe(isUnmet || (outcome === 'unmet' && itemIds.length === 0));
            }
            // Of a question outside of the node nothing is asked.
            if (requirement.kind !== 'criterion' || outcome === 'noData') continue;
            const status = criteria.find(({ id }) => id === requirement.criterionId)?.status;
            if (status !== 'unanswered' && status !== 'unknown') continue;
            expect([outcome, have]).toEqual(['unknown', null]);
          }
        }
      }),
    );
  });

  it('is no gap of a known size, and what is excused is none at all', () => {
    fc.assert(
      fc.property(withAnswers, ({ model, answers }) => {
        const measured = {
          ...model,
          nodes: model.nodes.map((node) => ({ ...node, competencyId: `c-${node.id}` })),
        };
        const result = scoreMaturity(measured, assess(measured, answers));
        for (const { competencyId, current, gap, target } of analyseGaps(result, { value: 0.5 })) {
          const node = nodesOf(result.root).find((each) => each.competencyId === competencyId);
          if (current === null) expect(gap).toBe(target);
          expect(current === null).toBe(node?.score === null);
          expect(node?.status).not.toBe('notEvaluated');
        }
      }),
    );
  });
});
