import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { evidenceKey } from '../assessment/merge-answers.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { arbitrarySupportedAnswers, shuffleEvidence } from '../testing/arbitrary-evidence.test-prop.ts';
import { assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { migrateAssessment } from './migrate-assessment.ts';
import { summariseModel } from './model-summary.ts';

const ids = ['p', 'q', 'r', 's', 't'];
const targets = [...ids, 'u', 'v'];
const old = buildModel({ nodes: [node('a'), node('b')], criteria: ids.map((id) => criterion(id, 'a')) });

const change: fc.Arbitrary<Partial<Criterion>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 3 },
  {
    arbitrary: fc.constantFrom<Partial<Criterion>>(
      { text: 'Other' },
      { metAt: 0.5 },
      { obligation: 'must' },
      { impacts: [{ nodeId: 'b' }] },
      { impacts: [{ nodeId: 'a', weight: 3 }] },
      { notApplicableAllowed: false },
      { justification: 'always' },
      { evidence: 'any' },
      { future: true },
    ),
    weight: 2,
  },
  {
    arbitrary: fc
      .record({
        kind: fc.constantFrom('removed' as const, 'renamed' as const, 'split' as const, 'merged' as const),
        replacedBy: fc.subarray(targets),
      })
      .map((retired) => ({ retired: { in: '2.0.0', ...retired } })),
    weight: 3,
  },
);

/** A later version in which criteria were edited, moved, retired, split and merged at random; some are gone. */
const later: fc.Arbitrary<MaturityModel> = fc
  .record({
    changes: fc.array(change, { minLength: targets.length, maxLength: targets.length }),
    gone: fc.subarray(ids),
    version: fc.constantFrom('1.0.1', '1.1.0', '2.0.0'),
  })
  .map(({ changes, gone, version }) => {
    const present = targets.filter((id) => !gone.includes(id));
    return {
      ...old,
      version,
      criteria: present.map((id) => {
        const more = changes[targets.indexOf(id)] ?? {};
        const { retired } = more;
        if (!retired) return criterion(id, 'a', more);
        const replacedBy = (retired.replacedBy ?? []).filter((to) => to !== id && present.includes(to));
        return criterion(id, 'a', { retired: { ...retired, replacedBy } });
      }),
    };
  });

const cases = fc
  .tuple(later, arbitrarySupportedAnswers(old))
  .chain(([to, answers]) => fc.tuple(fc.constant(to), fc.constant(answers), shuffleEvidence(answers)));

/** Evidence in an order of its own, as answers that stand alone keep theirs. */
const sorted = (answers: readonly Answer[]): readonly Answer[] =>
  answers.map((answer) =>
    answer.evidence
      ? {
          ...answer,
          evidence: [...answer.evidence].sort((one, other) =>
            evidenceKey(one) < evidenceKey(other) ? -1 : 1,
          ),
        }
      : answer,
  );

describe('migrateAssessment', () => {
  it('does not depend on the order of answers and evidence', () => {
    fc.assert(
      fc.property(cases, ([to, answers, turned]) => {
        const [one, other] = [answers, turned].map((given) => {
          const report = migrateAssessment(assess(old, given), old, to);
          return {
            ...report,
            assessment: { ...report.assessment, answers: sorted(report.assessment.answers) },
            archived: sorted(report.archived),
          };
        });
        expect(other).toEqual(one);
      }),
    );
  });

  it('loses nothing: each answer stands word for word, or is archived; what is put together holds all', () => {
    fc.assert(
      fc.property(cases, ([to, answers]) => {
        const report = migrateAssessment(assess(old, answers), old, to);
        expect(report.answers).toHaveLength(answers.length);
        for (const answer of answers) {
          const told = report.answers.find(({ criterionId }) => criterionId === answer.criterionId);
          if (!report.archived.includes(answer)) {
            for (const toId of told?.toIds ?? ['none']) {
              expect(report.assessment.answers).toContainEqual({ ...answer, criterionId: toId });
            }
          }
          expect(told?.outcome === 'cleared').toBe(told?.toIds.length === 0);
          if (told?.outcome === 'cleared') expect(report.archived).toContain(answer);
          for (const toId of told?.toIds ?? []) {
            const now = report.assessment.answers.find(({ criterionId }) => criterionId === toId);
            const kept = new Set((now?.evidence ?? []).map(evidenceKey));
            for (const item of answer.evidence ?? []) expect(kept).toContain(evidenceKey(item));
            if (answer.justification) expect(now?.justification?.split('\n')).toContain(answer.justification);
            if (answer.by) expect(now?.by?.split(', ')).toContain(answer.by);
          }
        }
        expect(scoreMaturity(to, report.assessment).model.version).toBe(to.version);
      }),
    );
  });

  it('calls unchanged only what is the same, and needs no more than the summary', () => {
    fc.assert(
      fc.property(cases, ([to, answers]) => {
        const assessment = assess(old, answers);
        const report = migrateAssessment(assessment, old, to);
        for (const { criterionId, reason, toIds } of report.answers) {
          if (reason !== 'unchanged') continue;
          expect(toIds).toEqual([criterionId]);
          const [before, after] = [old, to].map(({ criteria }) =>
            criteria.find(({ id }) => id === criterionId),
          );
          expect(after).toEqual(before);
        }
        const answered = answers.map(({ criterionId }) => criterionId);
        expect(migrateAssessment(assessment, summariseModel(old, answered), to)).toEqual(report);
      }),
    );
  });
});
