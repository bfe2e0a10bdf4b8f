import { type Answer, type Assessment, answerExtent, atDepth } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { asOf } from './day.ts';

/** The standard depth: fifty of the seventy questions. */
export const model = atDepth(oseeEcosystemModel, 'standard');

/**
 * What was found for a question: cases that meet the rule among all cases (and how many of them nobody could tell
 * about), a step, a reason why it does not apply, or that nobody knows.
 */
export type Found =
  | readonly [counted: number, among: number, unknown?: number]
  | { readonly step: string }
  | { readonly notApplicable: string }
  | 'unknown';

const isCounted = (found: Found): found is readonly [number, number, number?] => Array.isArray(found);

/** A step of the middle or above asks for evidence: a document that somebody read. */
const needsEvidence = (optionId: string): boolean => !['not-yet', 'first-steps'].includes(optionId);

const answerOf = (criterionId: string, found: Found, by: string): Answer => {
  const head = { by, at: asOf };
  if (found === 'unknown') return { criterionId, status: 'unknown', ...head };
  if (!isCounted(found) && 'notApplicable' in found) {
    return { criterionId, status: 'notApplicable', reasonId: found.notApplicable, ...head };
  }
  const answer = isCounted(found)
    ? answerExtent(model, { criterionId, counted: found[0], among: found[1], unknown: found[2] ?? 0 })
    : ({ criterionId, status: 'answered', optionId: found.step } as const);
  return answer.status === 'answered' && needsEvidence(answer.optionId)
    ? {
        ...answer,
        ...head,
        evidence: [
          {
            kind: 'examine',
            polarity: 'supports',
            uri: `https://example.org/${by}/${criterionId}`,
            collected: '2026-12-15',
          },
        ],
      }
    : { ...answer, ...head };
};

/** The assessment of somebody, from a table of what was found. */
export const assessmentOf = (
  who: string,
  by: string,
  table: Readonly<Record<string, Found>>,
): Assessment => ({
  subject: who,
  model: { id: model.id, version: model.version },
  asOf,
  answers: Object.entries(table).map(([criterionId, found]) => answerOf(criterionId, found, by)),
});
