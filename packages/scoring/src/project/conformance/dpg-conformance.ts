import { expectShape, shape } from '@osee/core';
import { humanAnswersShape, readingsShape } from '../../answers/answers-shapes.ts';
import { isOutdated } from '../../answers/human-answer.ts';
import { judgePart } from '../../answers/judge-part.ts';
import type { EvidenceReading } from '../../evidence/fact/evidence-reading.ts';
import { orderFacts } from '../../evidence/merge/order-facts.ts';
import type { Answer } from '../../maturity/assessment/answer.ts';
import { monthsLater } from '../../maturity/assessment/last-day-of.ts';
import type {
  DpgConformance,
  DpgIndicatorResult,
  DpgPartStatus,
  DpgStatement,
} from './dpg-conformance-result.ts';
import { type DpgPartId, dpgIndicators, sameAsCriterion } from './dpg-indicators.ts';

/** How long a record, an answer or a statement on an indicator counts: the alliance reviews its entries each year. */
const countedMonths = 24;

/**
 * How a project stands to the indicators of the DPG Standard: each is met, not met or unknown, with what is missing. It
 * is a gate beside the level of maturity and enters no score. An indicator is met where everything that it asks for is
 * shown by files or by an answer to `dpgProjectModel`, or where a human states it; what the project only says of itself
 * is told as declared, and stays open. A missing file never makes an indicator unmet.
 *
 * @param evidence - readings of files, in any order
 * @param options - `asOf`: the day, as `YYYY-MM-DD`; `answers`: answers to `dpgProjectModel`, and `statements`:
 * what humans say of indicators, which is final; both count for 24 months from their day
 * @returns every indicator in the order of the standard, and whether all of them are met
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` and a path for an argument of another form
 * @category evidence
 * @see DPG Standard 1.1.6, indicators 1 to 9
 * @example
 * ```ts
 * import { dpgConformance } from '@osee/scoring/evidence';
 *
 * const { indicators } = dpgConformance([], {
 *   asOf: '2026-10-01',
 *   answers: [{ criterionId: 'data-export', status: 'answered', optionId: 'yes' }],
 * });
 * indicators.find(({ indicator }) => indicator === '6')?.status; // => 'met'
 * indicators.find(({ indicator }) => indicator === '3')?.missing; // => ['holder-named', 'holder-shown']
 * ```
 */
export const dpgConformance = (
  evidence: readonly EvidenceReading<unknown>[],
  options: {
    readonly asOf: string;
    readonly answers?: readonly Answer[];
    readonly statements?: readonly DpgStatement[];
  },
): DpgConformance => {
  expectShape(evidence, readingsShape, ['evidence']);
  expectShape(options, optionsShape, ['options']);
  const { asOf, answers = [], statements = [] } = options;
  const facts = orderFacts(evidence.flatMap((reading) => reading.facts));
  const given = new Map(
    answers
      .filter(
        (answer) =>
          (answer.at ?? asOf) <= asOf && !isOutdated(answer, { evidenceMonths: countedMonths }, asOf),
      )
      .map((answer) => [answer.criterionId, answer]),
  );
  const counting = statements.filter(
    ({ at }) => at <= asOf && (monthsLater(at, countedMonths) ?? asOf) >= asOf,
  );
  const indicators = dpgIndicators.map(({ id, parts }): DpgIndicatorResult => {
    const judged = parts.map(({ id: partId, tests, criterionId }, position) => {
      const found = judgePart(tests, position, facts, asOf, countedMonths);
      const answer = criterionId === undefined ? undefined : given.get(criterionId);
      return { id: partId, status: statusOf(partId, found, answer), facts: found.facts };
    });
    // Of several statements the latest counts, and of two on one day the one that says no.
    const stated = counting
      .filter(({ indicator }) => indicator === id)
      .sort((left, right) =>
        left.at === right.at ? (left.status < right.status ? -1 : 1) : left.at < right.at ? -1 : 1,
      )
      .at(-1);
    const byParts = judged.every(({ status }) => status === 'met')
      ? 'met'
      : judged.some(({ status }) => status === 'unmet')
        ? 'unmet'
        : 'unknown';
    return {
      indicator: id,
      status: stated?.status ?? byParts,
      statedBy: stated?.by ?? null,
      parts: judged,
      missing:
        stated?.status === 'met'
          ? []
          : judged.filter(({ status }) => status !== 'met').map((each) => each.id),
    };
  });
  const statuses = new Set(indicators.map(({ status }) => status));
  const verdict = statuses.has('unmet') ? 'unmet' : statuses.has('unknown') ? 'unknown' : 'met';
  return {
    standard: '1.1.6',
    asOf,
    verdict,
    indicators,
    passedOver: statements.filter((statement) => !counting.includes(statement)),
  };
};

const statusOf = (
  partId: DpgPartId,
  { strength, against }: { readonly strength: number; readonly against: number },
  answer: Answer | undefined,
): DpgPartStatus => {
  // The answers to the model come from the same files; a file alone is judged by what it shows of the indicator.
  if (answer?.status === 'answered' && answer.by !== 'files') {
    if (answer.optionId === 'yes') return 'met';
    if (answer.optionId === 'no' && sameAsCriterion.has(partId)) return 'unmet';
  }
  if (answer?.status === 'notApplicable') return 'met';
  if (strength >= 3) return 'met';
  if (strength >= 2) return 'declared';
  return against >= 3 ? 'unmet' : 'unknown';
};

const optionsShape = /* #__PURE__ */ shape.exact(
  { asOf: shape.day },
  {
    answers: humanAnswersShape,
    statements: /* #__PURE__ */ shape.list(
      /* #__PURE__ */ shape.exact({
        indicator: /* #__PURE__ */ shape.words(['1', '2', '3', '4', '5', '6', '7', '8', '9a', '9b', '9c']),
        status: /* #__PURE__ */ shape.words(['met', 'unmet']),
        by: shape.filledText,
        at: shape.day,
      }),
    ),
  },
  'options with a day',
);
