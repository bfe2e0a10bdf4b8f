import { canonicalJson } from '@osee/core';
import type { SheetIssue, SheetRow } from './sheet-rows.ts';
import type { PanelRemark, SheetScore } from './sheet-score.ts';

/** A score with the row that states it. */
export interface StatedScore {
  readonly row: SheetRow;
  readonly score: SheetScore;
  readonly remark: string;
}

/**
 * One score per application, criterion, assessor and round. The same score twice is one; two that differ are none, as
 * nobody knows which holds.
 */
export const settleScores = (
  stated: readonly StatedScore[],
): {
  readonly scores: readonly SheetScore[];
  readonly remarks: readonly PanelRemark[];
  readonly issues: readonly SheetIssue[];
} => {
  const groups = new Map<string, StatedScore[]>();
  for (const one of stated) {
    const key = keyOf(one.score);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
  const agreed = sorted.filter((group) => new Set(group.map(({ score }) => canonicalJson(score))).size === 1);
  return {
    scores: agreed.flatMap(([first]) => (first === undefined ? [] : [first.score])),
    remarks: sorted.flatMap((group) => remarksOf(group)),
    issues: sorted.flatMap((group) => repeatIssues(group, agreed.includes(group))),
  };
};

const repeatIssues = (group: readonly StatedScore[], same: boolean): readonly SheetIssue[] =>
  group.slice(same ? 1 : group.length > 1 ? 0 : 1).map(({ row, score }) =>
    same
      ? row.issue('score', 'same-score-twice', 'Expected each score once, got the same one again.', {
          severity: 'warning',
          details: { application: score.application, criterion: score.criterion },
        })
      : row.issue(
          'score',
          'scores-contradict',
          `Expected one score of "${score.assessor}" for this criterion, got several that differ: none is taken.`,
          { details: { application: score.application, criterion: score.criterion, got: score.value } },
        ),
  );

const remarksOf = (group: readonly StatedScore[]): readonly PanelRemark[] =>
  [...new Set(group.flatMap(({ remark }) => (remark === '' ? [] : [remark])))].sort().flatMap((text) => {
    const [first] = group;
    if (first === undefined) return [];
    const { application, round, assessor, criterion } = first.score;
    return [{ application, round, assessor, criterion, text }];
  });

/** By application, criterion, assessor and round. */
const keyOf = ({ application, criterion, assessor, round }: SheetScore): string =>
  JSON.stringify([application, criterion, assessor, String(round).padStart(4, '0')]);
