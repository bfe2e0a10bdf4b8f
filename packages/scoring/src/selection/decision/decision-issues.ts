import { notice } from '../check/notice.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import type { DecisionIssueCode, DecisionRecord, Departure } from './decision-record.ts';

/** What a reader of the record has to know beside the decision. */
export const decisionIssues = (
  result: SelectionResult,
  chosen: readonly string[],
  date: string,
  departure: Departure | null,
): DecisionRecord['issues'] => {
  const members = result.applicants.filter(({ id }) => chosen.includes(id));
  const size = result.portfolio?.selected?.ids.length ?? null;
  const open = members.filter(({ eligibility }) => eligibility !== 'eligible').map(({ id }) => id);
  const unscored = members.filter(({ score }) => score === null).map(({ id }) => id);
  const issueOf = (
    code: DecisionIssueCode,
    message: string,
    details = {},
  ): DecisionRecord['issues'][number] => ({
    ...notice(code, 'warning', ['decision'], message, details),
    code,
  });
  return [
    ...(departure === null
      ? []
      : [
          issueOf(
            'departs-from-proposal',
            `Expected the proposal, ${departure.proposed?.join(', ') ?? 'nobody'}, got ${chosen.join(', ') || 'nobody'}.`,
            { proposed: departure.proposed, chosen, cost: departure.cost },
          ),
        ]),
    ...(open.length === 0
      ? []
      : [
          issueOf(
            'chosen-with-open-gate',
            `Expected gates that are settled, got open ones: ${open.join(', ')}.`,
            {
              ids: open,
            },
          ),
        ]),
    ...(unscored.length === 0
      ? []
      : [
          issueOf('chosen-without-score', `Expected a score of each, got none of ${unscored.join(', ')}.`, {
            ids: unscored,
          }),
        ]),
    ...(departure?.sharing ?? []).map(({ attribute, value, ids }) =>
      issueOf('rule-not-kept', `Expected different ${attribute}, got "${value}" of ${ids.join(', ')}.`, {
        attribute,
        value,
        ids,
      }),
    ),
    ...(size === null || size === chosen.length
      ? []
      : [
          issueOf('other-number-chosen', `Expected ${size} to be chosen, got ${chosen.length}.`, {
            size,
            got: chosen.length,
          }),
        ]),
    ...(result.asOf !== null && date < result.asOf
      ? [
          issueOf(
            'decided-before-evaluation',
            `Expected a decision on ${result.asOf} or later, got ${date}.`,
            {
              asOf: result.asOf,
              date,
            },
          ),
        ]
      : []),
  ];
};
